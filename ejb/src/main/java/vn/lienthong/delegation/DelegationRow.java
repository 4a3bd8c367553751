package vn.lienthong.delegation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.WrittenDecision;

/**
 * A delegation as lists show it.
 *
 * @param principal who holds the post today; empty when it is vacant
 * @param matterTitle the directive that it is limited to
 * @param file the name of the decision's file; empty where none was kept
 * @param mayRevoke whether it runs and the person who looks may end it
 */
public record DelegationRow(
        UUID id,
        SigningCapacity capacity,
        UUID postId,
        PostTitle post,
        UnitName unit,
        String principal,
        UUID delegatePostId,
        PostTitle delegatePost,
        String delegate,
        LocalDate from,
        LocalDate to,
        DelegationState state,
        Set<String> steps,
        String matterTitle,
        String matter,
        Optional<WrittenDecision> decision,
        String file,
        String revokedBy,
        String revokeReason,
        boolean mayRevoke) {

    static DelegationRow of(
            Delegation delegation,
            DelegationState state,
            String principal,
            String matter,
            String file,
            boolean mayEnd) {
        return new DelegationRow(
                delegation.id(),
                delegation.capacity(),
                delegation.post().id(),
                delegation.post().bothTitles(),
                delegation.post().unit().bothNames(),
                principal,
                delegation.delegatePost().id(),
                delegation.delegatePost().bothTitles(),
                delegation.delegate().fullName(),
                delegation.from(),
                delegation.to(),
                state,
                delegation.scope().steps(),
                matter,
                delegation.matter(),
                delegation.decision(),
                file,
                delegation.revokedBy().orElse(""),
                delegation.revokeReason().orElse(""),
                mayEnd && state.isOpen());
    }
}
