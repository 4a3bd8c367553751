package vn.lienthong.assignment.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Participants;
import vn.lienthong.assignment.Reason;
import vn.lienthong.assignment.Said;
import vn.lienthong.assignment.TransferringAssignment;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Told;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The head of the lead unit proposes that another unit should do the work, instead of giving it back, one request at a time,
 * and may take it back. The work goes on and its time runs until the assigner has decided.
 */
@Stateless
public class AskingTransfer {

    static final String MODEL = "transfer";

    @Inject
    Assignments assignments;

    @Inject
    TransferRequests requests;

    @Inject
    TransferringAssignment transferring;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @param wantedUnit null when none was chosen
     * @throws BusinessRuleViolation {@link TransferRequestRule#NOT_YOURS_TO_ASK} unless they head the lead unit,
     *     {@link TransferRequestRule#NOT_WITH_THE_UNIT}, {@link TransferRequestRule#OPEN_ALREADY}, {@link TransferRequestRule#UNIT_REQUIRED},
     *     {@link AssignmentRule#UNIT_HAS_IT_ALREADY}, {@link AssignmentRule#PARTS_ARE_TRANSFERRED_SINGLY}, {@link AssignmentRule#REASON_REQUIRED}
     * @throws NotFound when the person may not see the assignment
     */
    public UUID ask(UUID assignmentId, UUID wantedUnit, String reason, Actor by) {
        var assignment = held(assignmentId, by);
        requireAskable(assignment, wantedUnit);
        var request = new TransferRequest(
                assignmentId, wantedUnit, new Said(Reason.required(reason), by.name(), clock.instant()));
        requests.add(request);
        var told = Told.named(units.get(wantedUnit).bothNames(), request.reason());
        timeline.note(assignmentId, TimelineEvent.TRANSFER_ASKED, told, by);
        participants.tellAssigner(assignment, NoticeEvent.TRANSFER_ASKED);
        processes.startBeside(MODEL, assignmentId);
        return request.id();
    }

    private void requireAskable(Assignment assignment, UUID wantedUnit) {
        if (!assignment.state().withTheUnit()) {
            throw new BusinessRuleViolation(TransferRequestRule.NOT_WITH_THE_UNIT, assignment.state());
        }
        requests.openOf(assignment.id()).ifPresent(open -> {
            throw new BusinessRuleViolation(TransferRequestRule.OPEN_ALREADY, open.askedBy(), open.askedAt());
        });
        if (wantedUnit == null) {
            throw new BusinessRuleViolation(TransferRequestRule.UNIT_REQUIRED);
        }
        transferring.requirePossible(assignment, wantedUnit);
    }

    /**
     * @throws BusinessRuleViolation {@link TransferRequestRule#NOT_YOURS_TO_ASK}; {@link TransferRequestRule#NOTHING_OPEN} also when it
     *     has been decided
     * @throws NotFound when the person may not see the assignment
     */
    public void withdraw(UUID assignmentId, Actor by) {
        var assignment = held(assignmentId, by);
        requests.requireOpenOf(assignmentId).withdraw(by.name(), clock.instant());
        timeline.note(assignmentId, TimelineEvent.TRANSFER_REQUEST_WITHDRAWN, "", by);
        participants.tellAssigner(assignment, NoticeEvent.TRANSFER_REQUEST_WITHDRAWN);
        processes.endBeside(MODEL, assignmentId, TransferRequestState.WITHDRAWN.name());
    }

    /** Of two who ask at once the second waits here, and then finds the first one's request. */
    private Assignment held(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        handling.hold(List.of(assignmentId));
        var assignment = assignments.get(assignmentId);
        if (!policy.headsLead(by, assignment)) {
            throw new BusinessRuleViolation(TransferRequestRule.NOT_YOURS_TO_ASK);
        }
        return assignment;
    }
}
