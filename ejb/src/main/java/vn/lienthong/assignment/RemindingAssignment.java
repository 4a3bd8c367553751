package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The assigner's side reminds by hand, beside the lights: one unit, or all that still have a part of the work in hand. */
@Stateless
public class RemindingAssignment {

    @Inject
    HoldingWhole whole;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * Reminds of the assignment and of its parts; those that are done, or were reminded of that day, are left in peace.
     *
     * @param text what the unit is to read; may be empty
     * @return the assignments that were reminded of
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_REMIND}; when nothing is left to remind of,
     *     {@link AssignmentRule#REMINDED_TODAY} or {@link AssignmentRule#WRONG_STATE}
     * @throws NotFound when the person may not see the assignment
     */
    public List<UUID> remind(UUID id, String text, Actor by) {
        var today = LocalDate.now(clock);
        var held = whole.hold(id, AssignmentRule.NOT_YOURS_TO_REMIND, by);
        var waiting = held.stream().filter(one -> one.remindable(today)).toList();
        if (waiting.isEmpty()) {
            held.get(0).remind(today);
        }
        waiting.forEach(one -> remind(one, today, text.strip(), by));
        return waiting.stream().map(Assignment::id).toList();
    }

    private void remind(Assignment assignment, LocalDate today, String text, Actor by) {
        assignment.remind(today);
        timeline.note(assignment.id(), TimelineEvent.REMINDED, text, by);
        participants.tell(assignment, NoticeEvent.REMINDED);
    }
}
