package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The office confirms that the work is done, or asks for it again. */
@Stateless
public class ConfirmingCompletion {

    static final String STEP = "confirm-completion";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    RaisingLights lights;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public void confirm(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        assignment.confirm(LocalDate.now(clock));
        caseFiles.close(item.caseFileId());
        timeline.note(item.caseFileId(), TimelineEvent.CONFIRMED, remark.strip(), by);
        participants.tellUnit(assignment, NoticeEvent.COMPLETED);
        handling.decide(item, "CONFIRMED", by);
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void redo(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        assignment.redo(assignments.lastReported(assignment.id()));
        timeline.note(item.caseFileId(), TimelineEvent.REDO, Reason.required(reason), by);
        participants.tellUnit(assignment, NoticeEvent.REDO);
        handling.decide(item, "REDO", by);
        lights.catchUp(assignment);
    }
}
