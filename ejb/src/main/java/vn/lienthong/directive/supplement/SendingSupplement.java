package vn.lienthong.directive.supplement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.IssuingAssignment;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.Directives;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;

/**
 * The office puts what it added to a directive in force before the head of the issuing authority, through the same gate as
 * the directive itself: for a clause that was left without an assignment, for example.
 */
@Stateless
public class SendingSupplement {

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    Supplements supplements;

    @Inject
    IssuingAssignment issuing;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Visibility visibility;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DirectiveRule#NO_ASSIGNMENT} when nothing was added, {@link DirectiveRule#SUPPLEMENT_SENT},
     *     or {@link AssignmentRule#NOT_SIX_CLEAR} for the first that lacks something
     * @throws NotFound when the person may not see the directive
     */
    public void send(UUID directiveId, Actor by) {
        requireOpen(directiveId, by);
        requireIssuable(directiveId);
        timeline.note(directiveId, TimelineEvent.SUPPLEMENT_SENT, "", by);
        supplements
                .sentBack(directiveId)
                .ifPresentOrElse(item -> sendAgain(item, by), () -> processes.start(Supplements.MODEL, directiveId));
    }

    private void sendAgain(WorkItem waiting, Actor by) {
        handling.decide(handling.take(waiting.id(), Supplements.REVISE, CaseFileKind.DIRECTIVE, by), "SENT", by);
    }

    /** Gives up the sending; the drafts stay until they are removed or sent again. */
    public void withdraw(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, Supplements.REVISE, CaseFileKind.DIRECTIVE, by);
        timeline.note(item.caseFileId(), TimelineEvent.SUPPLEMENT_WITHDRAWN, reason.strip(), by);
        handling.decide(item, "WITHDRAWN", by);
    }

    private void requireOpen(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        var directive = directives.lock(directiveId);
        if (!by.holds(directive.authorPostId())) {
            throw new BusinessRuleViolation(DirectiveRule.NOT_AUTHOR);
        }
        if (directive.state() != DirectiveState.ISSUED) {
            throw new BusinessRuleViolation(DirectiveRule.WRONG_STATE, directive.state());
        }
        if (!policy.mayCut(by, directive)) {
            throw new BusinessRuleViolation(DirectiveRule.SUPPLEMENT_SENT);
        }
    }

    private void requireIssuable(UUID directiveId) {
        var added = supplements.of(directiveId);
        if (added.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.NO_ASSIGNMENT);
        }
        added.forEach(assignment -> issuing.requireIssuable(assignment, LocalDate.now(clock)));
    }
}
