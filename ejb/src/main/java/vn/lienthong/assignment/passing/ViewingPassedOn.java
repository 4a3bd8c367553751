package vn.lienthong.assignment.passing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
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
    PossibleLeads possibleLeads;

    @Inject
    Visibility visibility;

    /** What its children start from: its words, its deadline, which caps theirs, and who may get them. */
    public Parent parent(UUID id, Actor by) {
        var assignment = seen(id, by);
        return new Parent(assignment.brief(), assignment.cap(), choices(assignment));
    }

    /** Who else may get it when it comes back; none for what was not passed on, which may go to any agency. */
    public List<UnitChoice> otherLeads(UUID id, Actor by) {
        var assignment = seen(id, by);
        return assignment
                .parentId()
                .filter(parent -> assignment.passedOn())
                .map(assignments::get)
                .map(this::choices)
                .orElse(List.of());
    }

    private List<UnitChoice> choices(Assignment parent) {
        return possibleLeads.of(parent).stream().map(UnitChoice::of).toList();
    }

    private Assignment seen(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return assignments.get(id);
    }
}
