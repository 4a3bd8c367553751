package vn.lienthong.directive;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.IssuingAssignment;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.amendment.Amendments;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The head of the issuing authority issues a directive with all its assignments at once, or sends it back. */
@Stateless
public class IssuingDirective {

    static final String STEP = "issue-directive";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Directives directives;

    @Inject
    Assignments assignments;

    @Inject
    IssuingAssignment issuing;

    @Inject
    Readers readers;

    @Inject
    Amendments amendments;

    @Inject
    Notices notices;

    @Inject
    Timeline timeline;

    @Inject
    Event<WorkGiven> given;

    @Inject
    Clock clock;

    public void issue(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.DIRECTIVE, by);
        var directive = directives.get(item.caseFileId());
        directive.issue(LocalDate.now(clock));
        timeline.note(item.caseFileId(), TimelineEvent.ISSUED, remark.strip(), by);
        var cut = assignments.ofDirective(item.caseFileId());
        cut.forEach(assignment -> issuing.issue(assignment, by));
        readers.let(item.caseFileId(), cut);
        handling.decide(item, "ISSUED", by);
        amendments.begin(item.caseFileId());
        directive.sourceId().ifPresent(source -> given.fire(new WorkGiven(source, directive.id(), by)));
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#REMARK_REQUIRED}: who mends it must know what */
    public void sendBack(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.DIRECTIVE, by);
        if (remark.isBlank()) {
            throw new BusinessRuleViolation(DirectiveRule.REMARK_REQUIRED);
        }
        var directive = directives.get(item.caseFileId());
        directive.sendBack();
        timeline.note(item.caseFileId(), TimelineEvent.SENT_BACK, remark.strip(), by);
        notices.tell(directive.authorPostId(), directive.id(), NoticeEvent.DIRECTIVE_RETURNED);
        handling.decide(item, "RETURNED", by);
    }
}
