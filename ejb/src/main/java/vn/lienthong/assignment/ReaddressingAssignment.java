package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.assignment.passing.PossibleLeads;
import vn.lienthong.assignment.question.EndingQuestions;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Told;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The office sends returned or refused work to another unit, or to the same one with an explanation, or cancels it. */
@Stateless
public class ReaddressingAssignment {

    static final String STEP = "readdress-assignment";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    PossibleLeads possibleLeads;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    EndingQuestions questions;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} when the unit that gave it back or refused it is to have it
     *     again without a word, {@link AssignmentRule#UNIT_HAS_IT_ALREADY} when the unit leads another part of the same
     *     work, {@link vn.lienthong.assignment.passing.PassingRule#LEAD_NOT_POSSIBLE} for what was passed on */
    public void readdress(UUID workItem, UUID newLead, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        if (leads(newLead, assignment)) {
            Reason.required(remark);
        }
        requireWithoutPart(newLead, assignment);
        assignment.readdress(newLead);
        participants.entrust(newLead, caseFiles.get(assignment.id()));
        handling.withdraw(assignment.id(), GivingInput.STEP, newLead);
        questions.endOfThoseWhoLeft(assignment.id());
        timeline.note(assignment.id(), TimelineEvent.READDRESSED, told(newLead, remark), by);
        handling.decide(item, "READDRESSED", by);
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void cancel(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        assignment.cancel(LocalDate.now(clock));
        caseFiles.close(item.caseFileId());
        participants.tell(assignment, NoticeEvent.CANCELLED);
        timeline.note(item.caseFileId(), TimelineEvent.CANCELLED, Reason.required(reason), by);
        handling.decide(item, "CANCELLED", by);
    }

    private void requireWithoutPart(UUID newLead, Assignment assignment) {
        if (assignment.passedOn()) {
            possibleLeads.require(newLead, assignments.get(assignment.parentId().orElseThrow()));
        }
        var taken = assignment
                .parentId()
                .filter(parent -> assignments.leadsPart(parent, newLead))
                .isPresent();
        if (taken && !leads(newLead, assignment)) {
            throw new BusinessRuleViolation(
                    AssignmentRule.UNIT_HAS_IT_ALREADY, units.get(newLead).bothNames());
        }
    }

    private static boolean leads(UUID unit, Assignment assignment) {
        return assignment.leadUnitId().filter(unit::equals).isPresent();
    }

    private Told told(UUID newLead, String remark) {
        return Told.named(units.get(newLead).bothNames(), remark);
    }
}
