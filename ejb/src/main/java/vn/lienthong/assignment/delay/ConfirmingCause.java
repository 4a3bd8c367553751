package vn.lienthong.assignment.delay;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Participants;
import vn.lienthong.assignment.Reason;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The assigner confirms that a delay was nobody's fault in the unit, or does not, also after the assignment has ended. */
@Stateless
public class ConfirmingCause {

    static final String STEP = "confirm-cause";

    @Inject
    HandlingWorkItem handling;

    @Inject
    DelayCauses causes;

    @Inject
    Assignments assignments;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public void confirm(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        causes.requirePending(item.caseFileId()).confirm(remark.strip(), by.name(), clock.instant());
        timeline.note(item.caseFileId(), TimelineEvent.CAUSE_CONFIRMED, remark.strip(), by);
        participants.tell(assignments.get(item.caseFileId()), NoticeEvent.CAUSE_CONFIRMED);
        handling.decide(item, "CONFIRMED", by);
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void reject(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var why = Reason.required(reason);
        causes.requirePending(item.caseFileId()).reject(why, by.name(), clock.instant());
        timeline.note(item.caseFileId(), TimelineEvent.CAUSE_REJECTED, why, by);
        participants.tell(assignments.get(item.caseFileId()), NoticeEvent.CAUSE_REJECTED);
        handling.decide(item, "REJECTED", by);
    }
}
