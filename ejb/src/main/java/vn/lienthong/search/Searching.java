package vn.lienthong.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.organization.Actor;

/**
 * A person looks for words from anywhere: in directives, assignments, what was remarked and reported there, names of files
 * — among the case files that the person may see — and among the units and people of the province. Tones, their position
 * and case do not matter.
 */
@Stateless
public class Searching {

    private static final int FEWEST_CHARACTERS = 2;

    @Inject
    Hits hits;

    @Inject
    Clock clock;

    /** How many hits there are of each kind; nothing for fewer than two characters, which would find everything. */
    public Map<HitKind, Long> counts(String words, Actor by) {
        return tooShort(words) ? Map.of() : hits.counts(words, LocalDate.now(clock), by);
    }

    /** One page, the best first. */
    public List<Hit> page(String words, Optional<HitKind> kind, int first, int size, Actor by) {
        if (tooShort(words)) {
            return List.of();
        }
        var name = kind.map(HitKind::name).orElse("");
        return hits.page(words, name, first, size, LocalDate.now(clock), by).stream()
                .map(row -> hit(row, words))
                .toList();
    }

    private static boolean tooShort(String words) {
        return words.strip().length() < FEWEST_CHARACTERS;
    }

    private static Hit hit(Tuple row, String words) {
        var text = row.get("text", String.class).strip();
        return new Hit(
                HitKind.valueOf(row.get("kind", String.class)),
                UUID.fromString(row.get("id", String.class)),
                given(row, "file").map(UUID::fromString).orElse(null),
                given(row, "file_kind").map(CaseFileKind::valueOf).orElse(null),
                row.get("number", String.class),
                Snippet.whole(row.get("title", String.class), words),
                text.isEmpty() ? List.of() : Snippet.around(text, words),
                given(row, "by").orElse(""),
                instant(row.get("at")));
    }

    private static Optional<String> given(Tuple row, String column) {
        return Optional.ofNullable((String) row.get(column));
    }

    private static Instant instant(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
