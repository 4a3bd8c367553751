package vn.lienthong.assignment.extension;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.SeenAssignment;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at the requests for a later deadline. */
@Stateless
public class ViewingExtensions {

    @Inject
    Assignments assignments;

    @Inject
    Extensions extensions;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    /**
     * Newest first.
     *
     * @throws NotFound when there is no assignment that the person may see
     */
    public List<ExtensionRow> of(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return extensions.of(assignmentId);
    }

    /**
     * What may be extended together with the whole, for those who decide about it; others are told of no part.
     *
     * @throws NotFound when there is no assignment that the person may see
     */
    public List<PartDeadline> partsToMove(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return policy.actsForAssigner(by, assignments.get(assignmentId)) ? extensions.partsOf(assignmentId) : List.of();
    }

    /** The same for whoever has seen the assignment already. */
    public List<PartDeadline> partsToMove(SeenAssignment seen, Actor by) {
        return policy.actsForAssigner(by, seen) ? extensions.partsOf(seen.id()) : List.of();
    }

    public boolean mayAsk(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        var assignment = assignments.get(assignmentId);
        return assignment.extendable()
                && policy.actsForLead(by, assignment)
                && extensions.openOf(assignmentId).isEmpty();
    }
}
