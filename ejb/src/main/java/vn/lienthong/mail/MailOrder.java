package vn.lienthong.mail;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is to be written, as it waits in the outbox: of which notice, or the digest of which day. */
record MailOrder(Optional<UUID> notice, Optional<LocalDate> day, Optional<Instant> since) {

    static MailOrder ofNotice(UUID id) {
        return new MailOrder(Optional.of(id), Optional.empty(), Optional.empty());
    }

    /** @param since what was opened from then on is new */
    static MailOrder digest(LocalDate day, Instant since) {
        return new MailOrder(Optional.empty(), Optional.of(day), Optional.of(since));
    }

    static MailOrder parse(String payload) {
        try (var reader = Json.createReader(new StringReader(payload))) {
            var json = reader.readObject();
            return new MailOrder(
                    Optional.ofNullable(json.getString("notice", null)).map(UUID::fromString),
                    Optional.ofNullable(json.getString("digest", null)).map(LocalDate::parse),
                    Optional.ofNullable(json.getString("since", null)).map(Instant::parse));
        }
    }

    String payload() {
        var json = Json.createObjectBuilder();
        notice.ifPresent(id -> json.add("notice", id.toString()));
        day.ifPresent(date -> json.add("digest", date.toString()));
        since.ifPresent(moment -> json.add("since", moment.toString()));
        return json.build().toString();
    }
}
