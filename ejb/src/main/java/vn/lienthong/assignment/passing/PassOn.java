package vn.lienthong.assignment.passing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.TimeLimit;

/**
 * Accepted work is passed on.
 *
 * @param leads the units of which each gets its own sub-assignment in these words
 */
public record PassOn(UUID parentId, Brief brief, TimeLimit limit, Set<UUID> leads) {

    public PassOn {
        leads = Set.copyOf(leads);
    }

    AssignmentDetails to(UUID lead) {
        return new AssignmentDetails(brief, limit, Optional.of(lead), Set.of(), Set.of());
    }
}
