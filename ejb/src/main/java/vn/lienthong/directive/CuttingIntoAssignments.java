package vn.lienthong.directive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.DraftingAssignment;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The office cuts a directive that is a draft into assignments. */
@Stateless
public class CuttingIntoAssignments {

    @Inject
    EditingDirective editing;

    @Inject
    DraftingAssignment drafting;

    @Inject
    Assignments assignments;

    /** @throws BusinessRuleViolation when the directive is no draft of this person, or the assignment cannot be as given */
    public UUID add(UUID directiveId, AssignmentDetails details, Actor by) {
        var directive = editing.open(directiveId, by);
        return drafting.draft(directive.id(), directive.issuerUnitId(), directive.authorPostId(), details, by);
    }

    /** @param version as the person saw it */
    public void change(UUID assignmentId, long version, AssignmentDetails details, Actor by) {
        editable(assignmentId, by);
        drafting.change(assignmentId, version, details, by);
    }

    public void remove(UUID assignmentId, Actor by) {
        editable(assignmentId, by);
        drafting.remove(assignmentId);
    }

    /**
     * The draft of an assignment, to be edited.
     *
     * @throws NotFound when there is none that the person may see
     */
    public DraftedAssignment editable(UUID assignmentId, Actor by) {
        var assignment = assignments.get(assignmentId);
        editing.open(assignment.directiveId(), by);
        return new DraftedAssignment(
                assignmentId, assignment.directiveId(), assignment.version(), assignment.details());
    }
}
