package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;

/** What a person sees of a recall: whether they could ask for it, why it was, which units have confirmed. */
@Stateless
public class ViewingRecall {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentQueries queries;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    public boolean mayRecall(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return assignment.state().open() && policy.actsForAssigner(by, assignment);
    }

    /** Empty unless it was taken back. */
    public Optional<RecallView> recall(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return assignments.get(id).recallView();
    }

    /** The unit that leads it and those that have a part, as far as it was taken back and the person may see it. */
    public RecallReceivers receivers(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return new RecallReceivers(queries.recalled(id, by));
    }
}
