package vn.lienthong.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;

/**
 * Hand a post's work to whoever holds another.
 *
 * @param matter what is handed over, in words; may be empty except for TUQ.
 * @param files the written decision, at most one
 */
public record GrantDelegation(
        UUID postId,
        UUID delegatePostId,
        SigningCapacity capacity,
        LocalDate from,
        LocalDate to,
        WorkScope scope,
        String matter,
        Optional<WrittenDecision> decision,
        List<Upload> files) {

    public GrantDelegation {
        files = List.copyOf(files);
    }

    /** All the work of the post, while its holder is away. */
    public static GrantDelegation whileAway(
            UUID postId, UUID substitute, SigningCapacity capacity, LocalDate from, LocalDate to) {
        return new GrantDelegation(
                postId, substitute, capacity, from, to, WorkScope.WHOLE, "", Optional.empty(), List.of());
    }
}
