package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * Open work is changed because a later directive says so: with all its parts, the former words kept in the history and the
 * original deadline for ever. The units are told.
 */
@Stateless
public class AmendingAssignment {

    @Inject
    HoldingWhole whole;

    @Inject
    MovingDeadline moving;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_AMEND}, {@link AssignmentRule#DEADLINE_PASSED},
     *     {@link AssignmentRule#WRONG_STATE} for what is no longer open
     * @throws NotFound when the person may not see the assignment
     */
    public void amend(UUID id, AmendedWork amended, Actor by) {
        var held = whole.hold(id, AssignmentRule.NOT_YOURS_TO_AMEND, by);
        requireToCome(held.get(0), amended);
        amend(held.get(0), amended, by);
        held.stream().skip(1).filter(Assignment::isOpen).toList().forEach(part -> amend(part, amended, by));
    }

    private void amend(Assignment assignment, AmendedWork amended, Actor by) {
        var former = assignment.brief();
        if (amended.changesWords()) {
            assignment.amend(amended);
        }
        amended.deadline()
                .filter(until -> assignment
                        .deadline()
                        .filter(before -> !before.equals(until))
                        .isPresent())
                .ifPresent(until ->
                        moving.move(assignment, DeadlineChangeKind.AMENDED, until, amended.symbol(), by.name()));
        timeline.note(assignment.id(), TimelineEvent.AMENDED, told(amended, former), by);
        participants.tell(assignment, NoticeEvent.AMENDED);
    }

    /** The former words stay readable. */
    private static String told(AmendedWork amended, Brief former) {
        var text = new StringBuilder(amended.symbol());
        amended.content().ifPresent(any -> text.append("\n[−] ").append(former.content()));
        amended.deliverable().ifPresent(any -> text.append("\n[−] ").append(former.deliverable()));
        return text.toString();
    }

    private void requireToCome(Assignment assignment, AmendedWork amended) {
        amended.deadline().filter(until -> until.isBefore(LocalDate.now(clock))).ifPresent(until -> {
            throw new BusinessRuleViolation(
                    AssignmentRule.DEADLINE_PASSED, assignment.brief().title(), until);
        });
    }
}
