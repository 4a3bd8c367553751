package vn.lienthong.audit;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Signature;

/** What is to be remembered, before it has a place in the chain. The database keeps microseconds, and so does a note. */
record Note(
        Instant at,
        UUID officialId,
        String officialName,
        Optional<Signature> signature,
        String action,
        Optional<UUID> caseFileId,
        String detail) {

    /** From the person's main post. */
    static Note of(Actor by, String action, Optional<UUID> caseFileId, String detail, Instant at) {
        return of(by, by.seats().stream().findFirst().map(Signature::unsigned), action, caseFileId, detail, at);
    }

    static Note of(
            Actor by,
            Optional<Signature> signature,
            String action,
            Optional<UUID> caseFileId,
            String detail,
            Instant at) {
        return new Note(at.truncatedTo(MICROS), by.officialId(), by.name(), signature, action, caseFileId, detail);
    }
}
