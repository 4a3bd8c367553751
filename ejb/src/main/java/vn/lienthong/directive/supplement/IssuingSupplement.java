package vn.lienthong.directive.supplement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.assignment.IssuingAssignment;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.Readers;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The head of the issuing authority issues what was added to a directive in force, or sends it back. */
@Stateless
public class IssuingSupplement {

    @Inject
    HandlingWorkItem handling;

    @Inject
    Supplements supplements;

    @Inject
    IssuingAssignment issuing;

    @Inject
    Readers readers;

    @Inject
    Directives directives;

    @Inject
    Notices notices;

    @Inject
    Timeline timeline;

    public void issue(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, Supplements.ISSUE, CaseFileKind.DIRECTIVE, by);
        var added = supplements.of(item.caseFileId());
        timeline.note(item.caseFileId(), TimelineEvent.SUPPLEMENTED, remark.strip(), by);
        added.forEach(assignment -> issuing.issue(assignment, by));
        readers.let(item.caseFileId(), added);
        handling.decide(item, "ISSUED", by);
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#REMARK_REQUIRED}: who mends it must know what */
    public void sendBack(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, Supplements.ISSUE, CaseFileKind.DIRECTIVE, by);
        if (remark.isBlank()) {
            throw new BusinessRuleViolation(DirectiveRule.REMARK_REQUIRED);
        }
        timeline.note(item.caseFileId(), TimelineEvent.SUPPLEMENT_SENT_BACK, remark.strip(), by);
        notices.tell(
                directives.get(item.caseFileId()).authorPostId(), item.caseFileId(), NoticeEvent.DIRECTIVE_RETURNED);
        handling.decide(item, "RETURNED", by);
    }
}
