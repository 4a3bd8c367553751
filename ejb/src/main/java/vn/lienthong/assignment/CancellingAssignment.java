package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The assigner's side cancels work that is no longer to be done, wherever it stands, with whatever is open below it: the
 * parts of those it went out to, and what was passed on, to any depth.
 */
@Stateless
public class CancellingAssignment {

    @Inject
    HoldingWhole whole;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_CANCEL}, {@link AssignmentRule#REASON_REQUIRED},
     *     {@link AssignmentRule#STILL_GOING_OUT} while recipients have no part yet, {@link AssignmentRule#WRONG_STATE} for
     *     a draft and for what is closed
     * @throws NotFound when the person may not see the assignment
     */
    public void cancel(UUID id, String reason, Actor by) {
        var held = whole.holdAllBelow(id, AssignmentRule.NOT_YOURS_TO_CANCEL, by);
        var why = Reason.required(reason);
        end(held.get(0), why, by);
        held.stream().filter(part -> !part.state().closed()).toList().forEach(part -> end(part, why, by));
    }

    private void end(Assignment assignment, String why, Actor by) {
        assignment.cancel(LocalDate.now(clock));
        caseFiles.close(assignment.id());
        participants.tell(assignment, NoticeEvent.CANCELLED);
        timeline.note(assignment.id(), TimelineEvent.CANCELLED, why, by);
        processes.cancel(assignment.id(), TimelineEvent.CANCELLED.name());
    }
}
