package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The head of the lead unit answers for the result, or gives it back to the officer. */
@Stateless
public class ApprovingResult {

    static final String STEP = "approve-result";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Event<WorkLeftUnit> left;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link AssignmentRule#CAUSE_REQUIRED} after the deadline, unless the unit has stated why it is late */
    public void approve(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        requireCause(assignment);
        assignment.approve(LocalDate.now(clock));
        timeline.note(item.caseFileId(), TimelineEvent.APPROVED, remark.strip(), by);
        left.fire(new WorkLeftUnit(assignment.id()));
        handling.decide(item, "APPROVED", by);
    }

    private void requireCause(Assignment assignment) {
        if (assignment.lateOn(LocalDate.now(clock)) && !assignments.hasDelayCause(assignment.id())) {
            throw new BusinessRuleViolation(AssignmentRule.CAUSE_REQUIRED);
        }
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void sendBack(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        assignment.sendBack(assignments.lastReported(assignment.id()));
        timeline.note(item.caseFileId(), TimelineEvent.SENT_BACK, Reason.required(reason), by);
        participants.tellLead(assignment, NoticeEvent.SENT_BACK);
        handling.decide(item, "SENT_BACK", by);
    }
}
