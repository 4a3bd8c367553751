package vn.lienthong.assignment.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at the requests that another unit should do the work. */
@Stateless
public class ViewingTransferRequests {

    @Inject
    Assignments assignments;

    @Inject
    TransferRequests requests;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    /**
     * Newest first.
     *
     * @throws NotFound when there is no assignment that the person may see
     */
    public List<TransferRequestRow> of(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return requests.of(assignmentId);
    }

    public boolean mayAsk(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        var assignment = assignments.get(assignmentId);
        return assignment.state().withTheUnit()
                && assignment.recipients().isEmpty()
                && policy.headsLead(by, assignment)
                && requests.openOf(assignmentId).isEmpty();
    }
}
