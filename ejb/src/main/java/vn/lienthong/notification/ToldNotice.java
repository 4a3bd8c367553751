package vn.lienthong.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice whose readers have not been looked up yet.
 *
 * @param caseFileId what it is about, unless that is a delegation
 * @param delegation the other thing that it may be about
 */
public record ToldNotice(
        UUID id, UUID postId, Optional<UUID> caseFileId, Optional<Handed> delegation, NoticeEvent event, Instant at) {

    /** A delegation and the person to whom it is given, of which nobody else is told. */
    public record Handed(UUID delegationId, UUID delegateId) {}

    /** The case file or the delegation. */
    public UUID about() {
        return caseFileId.or(() -> delegation.map(Handed::delegationId)).orElseThrow();
    }
}
