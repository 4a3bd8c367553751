package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Told;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The assigner's side gives work that is with one unit to another. It ends at the first and starts anew at the second, with a
 * case file of its own and the same deadline; the deadline's chain and the original go on.
 */
@Stateless
public class TransferringAssignment {

    @Inject
    HoldingWhole whole;

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

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
     * @return the assignment at the other unit
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_TRANSFER}, {@link AssignmentRule#REASON_REQUIRED},
     *     {@link AssignmentRule#WRONG_STATE} unless the work is with the unit, {@link AssignmentRule#UNIT_HAS_IT_ALREADY} for the unit
     *     that leads it or another part of the same whole, {@link AssignmentRule#PARTS_ARE_TRANSFERRED_SINGLY}
     * @throws NotFound when the person may not see the assignment
     */
    public UUID transfer(UUID id, UUID newLead, String reason, Actor by) {
        var held = whole.holdAllBelow(id, AssignmentRule.NOT_YOURS_TO_TRANSFER, by);
        return carryOut(held.get(0), newLead, Reason.required(reason), by);
    }

    /**
     * The same at a work item that asks for it: whose it is was asked there, and its taker holds the assignment. What lies below need
     * not be held: what is open there is in the way, and what is closed stays so.
     *
     * @throws BusinessRuleViolation as there
     */
    public UUID transferAsAsked(UUID id, UUID newLead, String reason, Actor by) {
        return carryOut(assignments.get(id), newLead, reason, by);
    }

    private UUID carryOut(Assignment assignment, UUID newLead, String why, Actor by) {
        requirePossible(assignment, newLead);
        assignment.transfer();
        end(assignment, Told.named(units.get(newLead).bothNames(), why), by);
        return begin(assignment, newLead, why, by);
    }

    /**
     * Whether it can go there, apart from its state.
     *
     * @throws BusinessRuleViolation {@link AssignmentRule#UNIT_HAS_IT_ALREADY}, {@link AssignmentRule#PARTS_ARE_TRANSFERRED_SINGLY}
     */
    public void requirePossible(Assignment assignment, UUID newLead) {
        var below = assignments.idsBelow(assignment.id()).stream().map(assignments::get);
        if (!assignment.recipients().isEmpty()
                || below.anyMatch(each -> each.state().open())) {
            throw new BusinessRuleViolation(AssignmentRule.PARTS_ARE_TRANSFERRED_SINGLY);
        }
        requireWithout(assignment, newLead);
    }

    private void requireWithout(Assignment assignment, UUID newLead) {
        var same = assignment.leadUnitId().filter(newLead::equals).isPresent();
        var part = assignment.parentId().filter(parent -> assignments.hasPart(parent, newLead));
        if (same || part.isPresent()) {
            throw new BusinessRuleViolation(
                    AssignmentRule.UNIT_HAS_IT_ALREADY, units.get(newLead).bothNames());
        }
    }

    private void end(Assignment assignment, Told told, Actor by) {
        caseFiles.get(assignment.id()).dueOn(null);
        caseFiles.close(assignment.id());
        timeline.note(assignment.id(), TimelineEvent.TRANSFERRED, told, by);
        participants.tell(assignment, NoticeEvent.TRANSFERRED);
        processes.cancel(assignment.id(), TimelineEvent.TRANSFERRED.name());
    }

    private UUID begin(Assignment before, UUID newLead, String why, Actor by) {
        var file = caseFiles.open(
                CaseFileKind.ASSIGNMENT, before.brief().title(), before.brief().clause());
        var next = before.successor(file.id(), newLead, LocalDate.now(clock));
        assignments.add(next);
        involve(before, next, file);
        timeline.note(file.id(), TimelineEvent.ISSUED, why, by);
        processes.start(IssuingAssignment.MODEL, file.id());
        return file.id();
    }

    /** Whoever watched it watches it there. */
    private void involve(Assignment before, Assignment next, CaseFile file) {
        participants.ofPassedOn(next, file, caseFiles.get(before.id()));
    }
}
