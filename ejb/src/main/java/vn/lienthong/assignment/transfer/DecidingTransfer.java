package vn.lienthong.assignment.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Participants;
import vn.lienthong.assignment.Reason;
import vn.lienthong.assignment.TransferringAssignment;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The assigner gives the work to the unit that was proposed or to another, or leaves it where it is with a reason. */
@Stateless
public class DecidingTransfer {

    static final String STEP = "decide-transfer";

    @Inject
    HandlingWorkItem handling;

    @Inject
    TransferRequests requests;

    @Inject
    TransferringAssignment transferring;

    @Inject
    Assignments assignments;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @param newLead null when none was chosen
     * @param remark may be empty: the unit's reason stands then
     * @return the assignment at the other unit
     * @throws BusinessRuleViolation {@link TransferRequestRule#UNIT_REQUIRED}, and what {@link TransferringAssignment} refuses
     */
    public UUID transfer(UUID workItem, UUID newLead, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        if (newLead == null) {
            throw new BusinessRuleViolation(TransferRequestRule.UNIT_REQUIRED);
        }
        var request = requests.requireOpenOf(item.caseFileId());
        request.grant(newLead, remark.strip(), by.name(), clock.instant());
        handling.decideForGood(item, "TRANSFERRED", by);
        var why = remark.isBlank() ? request.reason() : remark.strip();
        return transferring.transferAsAsked(item.caseFileId(), newLead, why, by);
    }

    /** The work goes on where it is. @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void decline(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var why = Reason.required(reason);
        requests.requireOpenOf(item.caseFileId()).decline(why, by.name(), clock.instant());
        timeline.note(item.caseFileId(), TimelineEvent.TRANSFER_DECLINED, why, by);
        participants.tell(assignments.get(item.caseFileId()), NoticeEvent.TRANSFER_DECLINED);
        handling.decide(item, "DECLINED", by);
    }
}
