package vn.lienthong.directive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.DraftingAssignment;
import vn.lienthong.directive.clause.CarryingOutClauses;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The office cuts a directive into assignments while it is a draft, and adds to it once it is in force. */
@Stateless
public class CuttingIntoAssignments {

    @Inject
    EditingDirective editing;

    @Inject
    DraftingAssignment drafting;

    @Inject
    Assignments assignments;

    @Inject
    CarryingOutClauses clauses;

    /** @throws BusinessRuleViolation when the directive is no draft of this person, or the assignment cannot be as given */
    public UUID add(UUID directiveId, AssignmentDetails details, Actor by) {
        var directive = editing.openForCutting(directiveId, by);
        var id = drafting.draft(directive.id(), directive.issuerUnitId(), directive.authorPostId(), details, by);
        clauses.named(directiveId, id, details.brief().clause());
        return id;
    }

    /** @param version as the person saw it */
    public void change(UUID assignmentId, long version, AssignmentDetails details, Actor by) {
        var draft = editable(assignmentId, by);
        drafting.change(assignmentId, version, details, by);
        clauses.named(draft.directiveId(), assignmentId, details.brief().clause());
    }

    public void remove(UUID assignmentId, Actor by) {
        editable(assignmentId, by);
        clauses.forgotten(assignmentId);
        drafting.remove(assignmentId);
    }

    /**
     * The draft of an assignment, to be edited.
     *
     * @throws NotFound when there is none that the person may see
     */
    public DraftedAssignment editable(UUID assignmentId, Actor by) {
        var assignment = assignments.get(assignmentId);
        editing.openForCutting(assignment.directiveId(), by);
        requireDraft(assignment);
        return new DraftedAssignment(
                assignmentId, assignment.directiveId(), assignment.version(), assignment.details());
    }

    /** Of a directive in force only what was added and not yet issued is a draft. */
    private static void requireDraft(Assignment assignment) {
        if (assignment.state() != AssignmentState.DRAFT) {
            throw new BusinessRuleViolation(AssignmentRule.WRONG_STATE, assignment.state());
        }
    }
}
