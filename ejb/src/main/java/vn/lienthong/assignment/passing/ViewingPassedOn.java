package vn.lienthong.assignment.passing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitChoice;

/** A person looks at what may be passed on from an assignment, and to whom. */
@Stateless
public class ViewingPassedOn {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    PossibleLeads possibleLeads;

    @Inject
    Visibility visibility;

    /** Whether the person may pass some of it on now. */
    public boolean mayPassOn(UUID id, Actor by) {
        var assignment = seen(id, by);
        return assignment.workedOn()
                && policy.actsForLead(by, assignment)
                && !possibleLeads.of(assignment).isEmpty();
    }

    /** Whether the person may say that the result above it does not wait for it. */
    public boolean mayLeaveOpen(UUID id, Actor by) {
        var assignment = seen(id, by);
        return assignment.passedOn()
                && assignment.state() != AssignmentState.DRAFT
                && !assignment.state().closed()
                && policy.actsForAssigner(by, assignment);
    }

    /** Those who may get some of it. */
    public List<UnitChoice> possibleLeads(UUID id, Actor by) {
        return possibleLeads.of(seen(id, by)).stream().map(UnitChoice::of).toList();
    }

    /** What its children start from: its words and its deadline, which caps theirs. */
    public Assignment parent(UUID id, Actor by) {
        return seen(id, by);
    }

    private Assignment seen(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return assignments.get(id);
    }
}
