package vn.lienthong.assignment;

import static vn.lienthong.assignment.AssignmentState.ACCEPTED;
import static vn.lienthong.assignment.AssignmentState.ISSUED;
import static vn.lienthong.assignment.AssignmentState.REDO;
import static vn.lienthong.assignment.AssignmentState.REFUSED;
import static vn.lienthong.assignment.AssignmentState.RETURNED;
import static vn.lienthong.assignment.AssignmentState.SUBMITTED;
import static vn.lienthong.assignment.AssignmentState.SUSPENDED;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Set;
import vn.lienthong.assignment.passing.DeadlineCap;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * The clock of an {@link Assignment}: it stands still while the work is suspended, a pause, an extension or a later directive moves the
 * deadline that counts, lights go up as it comes near, and the assigner reminds.
 */
@MappedSuperclass
abstract class AssignmentClock extends AssignmentFacts {

    static final AssignmentState[] MOVABLE = {ISSUED, ACCEPTED, REDO, SUSPENDED, RETURNED, REFUSED};

    /** It has to wait for something that the unit cannot hurry; the clock stands still. */
    void suspend(LocalDate today, String reason) {
        if (!state.withTheUnit()) {
            throw new BusinessRuleViolation(AssignmentRule.WRONG_STATE, state);
        }
        this.pause = new Pause(today, state, reason);
        this.state = SUSPENDED;
    }

    /**
     * The clock goes on: the deadline moves by the working days of the pause.
     *
     * @param cap the parent's deadline, where it was passed on
     */
    Resumption resume(LocalDate today, WorkingCalendar calendar, DeadlineCap cap) {
        require(SUSPENDED);
        var days = pause.workingDaysUntil(today, calendar);
        var moved = deadline()
                .filter(date -> days > 0)
                .map(date -> cap.within(calendar.plusWorkingDays(date, days)))
                .filter(this::isLater);
        var resumption = new Resumption(pause.reason(), days, deadline(), moved.or(this::deadline));
        this.deadline = resumption.to().orElse(null);
        this.state = pause.stateBefore();
        this.pause = null;
        return resumption;
    }

    private boolean isLater(LocalDate day) {
        return day.isAfter(deadline);
    }

    /** The assigner gives more time; the lights of the old deadline go out, and the reminding begins anew. */
    void extend(LocalDate until) {
        require(ACCEPTED, REDO, SUBMITTED);
        var before = deadline().orElseThrow(() -> new BusinessRuleViolation(AssignmentRule.STANDING_HAS_NO_END));
        if (!until.isAfter(before)) {
            throw new BusinessRuleViolation(AssignmentRule.DEADLINE_NOT_LATER, until, before);
        }
        this.deadline = until;
        this.light = Light.NONE;
    }

    /** The assigner urges the unit, once a day. */
    void remind(LocalDate today) {
        require(ISSUED, ACCEPTED, REDO);
        if (today.equals(remindedOn)) {
            throw new BusinessRuleViolation(AssignmentRule.REMINDED_TODAY);
        }
        this.remindedOn = today;
    }

    /** Whether a reminder would be taken that day. */
    boolean remindable(LocalDate today) {
        return state.withTheUnit() && !today.equals(remindedOn);
    }

    /** A later directive or another working calendar sets the deadline anew; the original stays. */
    void moveDeadline(LocalDate until) {
        require(MOVABLE);
        var before = deadline().orElseThrow(() -> new BusinessRuleViolation(AssignmentRule.STANDING_HAS_NO_END));
        if (until.isAfter(before)) {
            this.light = Light.NONE;
        }
        this.deadline = until;
    }

    /** Whether the unit still owes the work, wherever it lies. */
    public boolean isOpen() {
        return Set.of(MOVABLE).contains(state);
    }

    /** Whether it is open and due that day. */
    public boolean stillDue(LocalDate day) {
        return isOpen() && day.equals(deadline);
    }

    /** Lights only go up, until a later deadline puts them out; answers whether this one did. */
    boolean raise(Light next) {
        var up = next.above(light);
        if (up) {
            this.light = next;
        }
        return up;
    }

    final void require(AssignmentState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new BusinessRuleViolation(AssignmentRule.WRONG_STATE, state);
        }
    }
}
