package vn.lienthong.audit;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
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

    /** The post it was done from; none for what the system did. */
    UUID postId() {
        return signature.map(Signature::seat).map(Seat::postId).orElse(null);
    }

    String postTitle() {
        return signature.map(Signature::inWords).orElse(null);
    }

    /** What the hash of its link is taken of, apart from its place in the chain; in hexadecimal digits. */
    String told() {
        return LinkHash.told(
                at, officialId, officialName, postId(), postTitle(), action, caseFileId.orElse(null), detail);
    }
}
