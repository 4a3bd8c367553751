package vn.lienthong.directive.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AmendedWork;
import vn.lienthong.assignment.AmendingAssignment;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Directives;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The office decides what a directive in force does to the open work of those that it amends or replaces. Nothing changes
 * without its decision; all decisions are carried out at once, except on what somebody changed since it was looked at.
 */
@Stateless
public class ApplyingAmendment {

    @Inject
    HandlingWorkItem handling;

    @Inject
    OpenWorks works;

    @Inject
    Directives directives;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    AmendingAssignment amending;

    @Inject
    CancellingAssignment cancelling;

    @Inject
    Timeline timeline;

    /**
     * The step is over once every decision was carried out; what was changed meanwhile is looked at again.
     *
     * @throws BusinessRuleViolation {@link DirectiveRule#AMENDMENT_REPLACEMENT_REQUIRED}, {@link DirectiveRule#AMENDMENT_CHANGES_NOTHING},
     *     {@link DirectiveRule#AMENDMENT_UNDECIDED}
     */
    public List<AmendmentResult> apply(UUID workItem, List<AmendmentDecision> decisions, Actor by) {
        var item = handling.take(workItem, Amendments.STEP, CaseFileKind.DIRECTIVE, by);
        requireAll(item.caseFileId(), decisions, by);
        var symbol = directives.get(item.caseFileId()).details().symbol();
        var results = decisions.stream()
                .sorted(Comparator.comparing(AmendmentDecision::assignmentId))
                .map(decision -> apply(decision, item.caseFileId(), symbol, by))
                .toList();
        if (results.stream().allMatch(result -> result.outcome() == AmendmentOutcome.DONE)) {
            timeline.note(item.caseFileId(), TimelineEvent.AMENDMENT_DECIDED, "", by);
            handling.decide(item, "DECIDED", by);
        }
        return results;
    }

    private AmendmentResult apply(AmendmentDecision decision, UUID directiveId, String symbol, Actor by) {
        handling.hold(List.of(decision.assignmentId()));
        var assignment = assignments.get(decision.assignmentId());
        var title = assignment.brief().title();
        decision.requireComplete(title);
        var outcome = outcome(decision, assignment, by);
        var moved = outcome == AmendmentOutcome.DONE ? carryOut(decision, directiveId, symbol, by) : 0;
        return new AmendmentResult(decision.assignmentId(), title, decision.action(), outcome, moved);
    }

    private AmendmentOutcome outcome(AmendmentDecision decision, Assignment assignment, Actor by) {
        if (decision.action() == AmendmentAction.KEEP) {
            return AmendmentOutcome.DONE;
        }
        if (assignment.version() != decision.version() || !assignment.isOpen()) {
            return AmendmentOutcome.CHANGED_MEANWHILE;
        }
        return policy.actsForAssigner(by, assignment) ? AmendmentOutcome.DONE : AmendmentOutcome.NOT_YOURS;
    }

    /** @return how many were moved along below */
    private int carryOut(AmendmentDecision decision, UUID directiveId, String symbol, Actor by) {
        return switch (decision.action()) {
            case KEEP -> 0;
            case CHANGE ->
                amending.amend(
                        decision.assignmentId(),
                        new AmendedWork(symbol, decision.deadline(), decision.content(), decision.deliverable()),
                        by);
            case CANCEL -> cancel(decision, symbol, by);
            case REPLACE -> cancel(decision, replacement(decision, directiveId, symbol), by);
        };
    }

    private int cancel(AmendmentDecision decision, String why, Actor by) {
        cancelling.cancel(decision.assignmentId(), why, by);
        return 0;
    }

    private String replacement(AmendmentDecision decision, UUID directiveId, String symbol) {
        return decision.replacedBy()
                .map(assignments::get)
                .filter(other -> other.directiveId().equals(directiveId))
                .map(other -> symbol + ": " + other.brief().title())
                .orElseThrow(() -> new BusinessRuleViolation(DirectiveRule.AMENDMENT_REPLACEMENT_REQUIRED));
    }

    /** Whoever decides has looked at all of it; another directive's work is none of this one's business. */
    private void requireAll(UUID directiveId, List<AmendmentDecision> decisions, Actor by) {
        var decided = decisions.stream().map(AmendmentDecision::assignmentId).toList();
        var open = works.touchedBy(directiveId, by).stream().map(OpenWork::id).toList();
        if (!decided.containsAll(open) || decided.stream().distinct().count() != decided.size()) {
            throw new BusinessRuleViolation(DirectiveRule.AMENDMENT_UNDECIDED);
        }
    }
}
