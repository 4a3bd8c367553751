package vn.lienthong.directive.clause;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.DraftingAssignment;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Keeps together what belongs together: an assignment names its clause by number, and is found by it from then on. */
@Dependent
public class CarryingOutClauses {

    @Inject
    Clauses clauses;

    @Inject
    Assignments assignments;

    @Inject
    DraftingAssignment drafting;

    /** An assignment was drafted or changed: it carries out the clause that it names now. */
    public void named(UUID directiveId, UUID assignmentId, String written) {
        var key = ClauseNumber.keyOf(written);
        clauses.find(directiveId, key)
                .filter(found -> !key.isEmpty())
                .ifPresentOrElse(clause -> link(assignmentId, clause), () -> clauses.unlink(assignmentId));
    }

    /** The assignment is taken away. */
    public void forgotten(UUID assignmentId) {
        clauses.unlink(assignmentId);
    }

    private void link(UUID assignmentId, Clause clause) {
        clauses.link(assignmentId, clause.id());
        clause.require();
    }

    /** A clause was entered: the assignments that named it before it was there carry it out. */
    void adopt(Clause clause) {
        var linked = clauses.clauseByAssignment(clause.directiveId());
        assignments.ofDirective(clause.directiveId()).stream()
                .filter(assignment -> !linked.containsKey(assignment.id()))
                .filter(assignment -> clause.numberKey()
                        .equals(ClauseNumber.keyOf(assignment.brief().clause())))
                .forEach(assignment -> link(assignment.id(), clause));
    }

    /** Drafts follow the clause to its new number; what was issued keeps the words that it went out with. */
    void renumber(Clause clause, Actor by) {
        of(clause).stream()
                .filter(assignment -> assignment.state() == AssignmentState.DRAFT)
                .forEach(draft -> drafting.change(
                        draft.id(), draft.version(), draft.details().under(clause.number()), by));
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_HAS_ASSIGNMENTS} */
    void requireNone(Clause clause) {
        if (clauses.covered(clause.directiveId()).contains(clause.id())) {
            throw new BusinessRuleViolation(DirectiveRule.CLAUSE_HAS_ASSIGNMENTS, clause.number());
        }
    }

    private List<Assignment> of(Clause clause) {
        Map<UUID, UUID> linked = clauses.clauseByAssignment(clause.directiveId());
        return assignments.ofDirective(clause.directiveId()).stream()
                .filter(assignment -> clause.id().equals(linked.get(assignment.id())))
                .toList();
    }
}
