package vn.lienthong.assignment;

import static vn.lienthong.casefile.ParticipantRole.LEAD;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The head of the lead unit takes the work on and names the officer, gives it back as wrongly addressed, or refuses it;
 * the last two go to the office, which decides.
 */
@Stateless
public class AcceptingAssignment {

    public static final String STEP = "accept-assignment";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Event<WorkLeftUnit> left;

    /** @throws BusinessRuleViolation {@link AssignmentRule#HANDLER_OF_OTHER_UNIT} when the post is not in the lead unit or below it */
    public void accept(UUID workItem, UUID handlerPost, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        var lead = assignment.leadUnitId().orElseThrow();
        requireOfUnit(handlerPost, lead);
        assignment.accept(handlerPost);
        caseFiles.get(assignment.id()).entrust(LEAD, lead, handlerPost);
        timeline.note(assignment.id(), TimelineEvent.ACCEPTED, remark.strip(), by);
        handling.decide(item, "ACCEPTED", by);
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void giveBack(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        assignment.giveBack();
        timeline.note(assignment.id(), TimelineEvent.RETURNED, Reason.required(reason), by);
        participants.tellAssigner(assignment, NoticeEvent.RETURNED);
        left.fire(new WorkLeftUnit(assignment.id()));
        handling.decide(item, "RETURNED", by);
    }

    /**
     * The time goes on meanwhile: a refusal does not stop the clock.
     *
     * @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED}
     */
    public void refuse(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        assignment.refuse();
        timeline.note(assignment.id(), TimelineEvent.REFUSED, Reason.required(reason), by);
        participants.tellAssigner(assignment, NoticeEvent.REFUSED);
        left.fire(new WorkLeftUnit(assignment.id()));
        handling.decide(item, "REFUSED", by);
    }

    private void requireOfUnit(UUID post, UUID lead) {
        if (!posts.isOfficerBelow(lead, post)) {
            throw new BusinessRuleViolation(
                    AssignmentRule.HANDLER_OF_OTHER_UNIT, units.get(lead).bothNames());
        }
    }
}
