package vn.lienthong.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An assignment as its drafter fills it in.
 *
 * @param leadUnitId the one unit that answers for the result
 * @param recipients the units of which each gets the same work as a part of its own; none for work of the lead alone
 */
public record AssignmentDetails(
        Brief brief, TimeLimit limit, Optional<UUID> leadUnitId, Set<UUID> coordinators, Set<UUID> recipients) {

    public AssignmentDetails {
        coordinators = Set.copyOf(coordinators);
        recipients = Set.copyOf(recipients);
    }
}
