package vn.lienthong.audit;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;

/** What is to be remembered, before it has a place in the chain. The database keeps microseconds, and so does a note. */
record Note(
        Instant at,
        UUID officialId,
        String officialName,
        Optional<Seat> seat,
        String action,
        Optional<UUID> caseFileId,
        String detail) {

    static Note of(Actor by, String action, Optional<UUID> caseFileId, String detail, Instant at) {
        return new Note(
                at.truncatedTo(MICROS),
                by.officialId(),
                by.name(),
                by.seats().stream().findFirst(),
                action,
                caseFileId,
                detail);
    }
}
