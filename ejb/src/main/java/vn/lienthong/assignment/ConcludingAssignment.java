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

/** The assigner's side ends standing work, which has no end of its own: it is completed, and never late. */
@Stateless
public class ConcludingAssignment {

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
     * Concludes it with all parts that are under way.
     *
     * @param remark may be empty
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_CONCLUDE}, {@link AssignmentRule#ONLY_STANDING_IS_CONCLUDED},
     *     {@link AssignmentRule#STILL_GOING_OUT}, {@link AssignmentRule#WRONG_STATE} unless it is with the unit
     * @throws NotFound when the person may not see the assignment
     */
    public void conclude(UUID id, String remark, Actor by) {
        var held = whole.hold(id, AssignmentRule.NOT_YOURS_TO_CONCLUDE, by);
        conclude(held.get(0), remark.strip(), by);
        held.stream()
                .filter(part -> part.standing() && part.state().withTheUnit())
                .toList()
                .forEach(part -> conclude(part, remark.strip(), by));
    }

    private void conclude(Assignment assignment, String remark, Actor by) {
        assignment.conclude(LocalDate.now(clock));
        caseFiles.get(assignment.id()).dueOn(null);
        caseFiles.close(assignment.id());
        timeline.note(assignment.id(), TimelineEvent.CONCLUDED, remark, by);
        participants.tell(assignment, NoticeEvent.CONCLUDED);
        processes.cancel(assignment.id(), TimelineEvent.CONCLUDED.name());
    }
}
