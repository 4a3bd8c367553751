package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Units;
import vn.lienthong.web.reader.Texts;

/** Says who performs a step and how long they have, for what a model writes in short. */
@Named
@RequestScoped
public class PerformerWords {

    private static final String NAMED_UNIT = "UNIT:";

    @Inject
    Units units;

    @Inject
    Texts texts;

    /** The same in that language. */
    public PerformerWords in(Texts language) {
        var words = new PerformerWords();
        words.units = units;
        words.texts = language;
        return words;
    }

    /** What {@code HEAD@LEAD} and its like mean. */
    public String who(String performer) {
        var parts = performer.split("@", 2);
        return parts.length == 1 ? post(parts[0]) : texts.say("model.who.of", post(parts[0]), unit(parts[1]));
    }

    /** The same words that are chosen from when a model is drawn. */
    private String post(String kind) {
        return constant(PostKind.class, kind)
                .orElseGet(() -> texts.sayOr("catalogue.post." + kind, texts.sayOr("model.who." + kind, kind)));
    }

    private String unit(String role) {
        if (role.startsWith(NAMED_UNIT)) {
            return named(role.substring(NAMED_UNIT.length()));
        }
        return texts.sayOr("catalogue.unit." + role, role);
    }

    /** Units by their codes, separated by commas. */
    String units(String codes) {
        return Stream.of(codes.split(",")).map(String::strip).map(this::named).collect(Collectors.joining(", "));
    }

    private String named(String code) {
        return units.findByCode(code)
                .map(unit -> texts.name(unit.bothNames()))
                .orElseGet(() -> texts.say("model.who.unit", code));
    }

    /** What {@code dueWithin} means. */
    public String term(String term) {
        return term.matches("[0-9]{1,2}")
                ? texts.say("model.term.days", Integer.valueOf(term))
                : texts.sayOr("model.term." + term, term);
    }

    private <E extends Enum<E>> Optional<String> constant(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(texts.of(constant));
            }
        }
        return Optional.empty();
    }
}
