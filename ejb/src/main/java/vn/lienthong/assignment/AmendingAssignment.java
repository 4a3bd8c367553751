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

/**
 * Open work is changed because a later directive says so: with all its parts, the former words kept in the history and the
 * original deadline for ever. An earlier deadline takes along what was passed on below with a later one, for no child may end
 * after its parent. The units are told.
 */
@Stateless
public class AmendingAssignment {

    @Inject
    HoldingWhole whole;

    @Inject
    Assignments assignments;

    @Inject
    MovingDeadline moving;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @return how many of those that were passed on below had to be moved along
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_AMEND}, {@link AssignmentRule#DEADLINE_PASSED},
     *     {@link AssignmentRule#WRONG_STATE} for what is no longer open
     * @throws NotFound when the person may not see the assignment
     */
    public int amend(UUID id, AmendedWork amended, Actor by) {
        var held = whole.holdAllBelow(id, AssignmentRule.NOT_YOURS_TO_AMEND, by);
        requireToCome(held.get(0), amended);
        amend(held.get(0), amended, by);
        held.stream()
                .skip(1)
                .filter(below -> !below.passedOn() && below.isOpen())
                .toList()
                .forEach(part -> amend(part, amended, by));
        return takeAlong(held.subList(1, held.size()), amended, by);
    }

    /** A parent comes before its children, so that one after the other finds the deadline that it has to keep. */
    private int takeAlong(List<Assignment> below, AmendedWork amended, Actor by) {
        var moved = 0;
        for (var each : below) {
            if (each.passedOn() && each.isOpen() && takeAlong(each, amended, by)) {
                moved++;
            }
        }
        return moved;
    }

    private boolean takeAlong(Assignment below, AmendedWork amended, Actor by) {
        var until = below.deadline().map(assignments.capOf(below)::within);
        if (until.equals(below.deadline())) {
            return false;
        }
        moving.move(below, DeadlineChangeKind.AMENDED, until.orElseThrow(), amended.symbol(), by.name());
        timeline.note(below.id(), TimelineEvent.AMENDED, amended.symbol(), by);
        participants.tell(below, NoticeEvent.AMENDED);
        return true;
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
