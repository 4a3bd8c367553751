package vn.lienthong.directive;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.IssuingAssignment;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/** The office puts a directive before the head of the issuing authority: for the first time, or again after mending it. */
@Stateless
public class SendingForIssue {

    static final String MODEL = "directive";
    static final String REVISE = "revise-directive";

    @Inject
    EditingDirective editing;

    @Inject
    Assignments assignments;

    @Inject
    IssuingAssignment issuing;

    @Inject
    WorkItems workItems;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Event<SymbolClaimed> claimed;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DirectiveRule#NO_ASSIGNMENT}, or {@link AssignmentRule#NOT_SIX_CLEAR} for the first
     *     assignment that lacks something
     */
    public void send(UUID directiveId, Actor by) {
        var directive = editing.open(directiveId, by);
        requireIssuable(directiveId);
        claimed.fire(new SymbolClaimed(directiveId, directive.details(), directive.sourceId()));
        directive.send(LocalDate.now(clock));
        timeline.note(directiveId, TimelineEvent.SENT, "", by);
        workItems.openIn(directiveId).stream()
                .findFirst()
                .ifPresentOrElse(item -> sendAgain(item, by), () -> processes.start(MODEL, directiveId));
    }

    /** Gives up a directive that was sent back. */
    public void withdraw(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, REVISE, CaseFileKind.DIRECTIVE, by);
        editing.open(item.caseFileId(), by).withdraw();
        timeline.note(item.caseFileId(), TimelineEvent.WITHDRAWN, reason.strip(), by);
        handling.decide(item, "WITHDRAWN", by);
    }

    private void sendAgain(WorkItem waiting, Actor by) {
        handling.decide(handling.take(waiting.id(), REVISE, CaseFileKind.DIRECTIVE, by), "SENT", by);
    }

    private void requireIssuable(UUID directiveId) {
        var all = assignments.ofDirective(directiveId);
        if (all.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.NO_ASSIGNMENT);
        }
        all.forEach(assignment -> issuing.requireIssuable(assignment, LocalDate.now(clock)));
    }
}
