package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.question.EndingQuestions;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The assigner's side takes issued work back, wherever it stands and with everything below it that is not closed yet: it is frozen at
 * the receivers, and each of them confirms that.
 */
@Stateless
public class RecallingAssignment {

    static final String EVENT = "recall";
    static final String STEP = "confirm-recall";

    @Inject
    HoldingWhole whole;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    EndingQuestions questions;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_RECALL}, {@link AssignmentRule#REASON_REQUIRED},
     *     {@link AssignmentRule#STILL_GOING_OUT} while recipients have no part yet, {@link AssignmentRule#WRONG_STATE} for
     *     a draft and for what is closed
     * @throws NotFound when the person may not see the assignment
     */
    public void recall(UUID id, String reason, Actor by) {
        var held = whole.holdAllBelow(id, AssignmentRule.NOT_YOURS_TO_RECALL, by);
        var why = Reason.required(reason);
        recall(held.get(0), why, by);
        held.stream().filter(part -> part.state().open()).toList().forEach(part -> recall(part, why, by));
    }

    private void recall(Assignment assignment, String why, Actor by) {
        assignment.recall(LocalDate.now(clock), why);
        caseFiles.get(assignment.id()).dueOn(null);
        timeline.note(assignment.id(), TimelineEvent.RECALLED, why, by);
        participants.tell(assignment, NoticeEvent.RECALLED);
        questions.endAll(assignment.id());
        processes.interrupt(assignment.id(), EVENT);
    }

    /**
     * The head of the unit that had received it confirms that nothing more is done there; with that its case file is closed.
     *
     * @param remark may be empty
     */
    public void confirm(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        assignments.get(item.caseFileId()).confirmRecall(clock.instant(), by.name());
        caseFiles.close(item.caseFileId());
        timeline.note(item.caseFileId(), TimelineEvent.RECALL_CONFIRMED, remark.strip(), by);
        handling.decide(item, "CONFIRMED", by);
    }
}
