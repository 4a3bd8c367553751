package vn.lienthong.directive;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.calendar.WorkingCalendar;

/**
 * By when the office must have entered a signed directive with all its assignments: an urgent one the same day, an ordinary one
 * in one working day, one that goes to many recipients in two. Entered is what has been sent for issue for the first time.
 *
 * @param dueOn the last day
 * @param sentOn when it was entered; empty as long as it is a draft
 */
public record EntryDuty(LocalDate dueOn, Optional<LocalDate> sentOn, EntryStanding standing) {

    private static final int ORDINARY = 1;
    private static final int MANY_RECIPIENTS = 2;
    private static final int LONGEST_HOLIDAY = 30;

    /** Empty for a document of a year whose calendar is not known. */
    static Optional<EntryDuty> of(Directive directive, boolean many, WorkingCalendar calendar, LocalDate today) {
        var details = directive.details();
        return dueOn(details.urgency(), details.signedOn(), many, calendar)
                .map(due -> new EntryDuty(due, directive.sentOn(), standing(due, directive.sentOn(), today)));
    }

    static Optional<LocalDate> dueOn(Urgency urgency, LocalDate signedOn, boolean many, WorkingCalendar calendar) {
        if (urgency != Urgency.NORMAL) {
            return Optional.of(signedOn);
        }
        var known = calendar.years().contains(signedOn.getYear())
                && calendar.years().contains(signedOn.plusDays(LONGEST_HOLIDAY).getYear());
        return Optional.of(many ? MANY_RECIPIENTS : ORDINARY)
                .filter(days -> known)
                .map(days -> calendar.plusWorkingDays(signedOn, days));
    }

    private static EntryStanding standing(LocalDate due, Optional<LocalDate> sentOn, LocalDate today) {
        var late = sentOn.orElse(today).isAfter(due);
        if (sentOn.isPresent()) {
            return late ? EntryStanding.ENTERED_LATE : EntryStanding.ENTERED_IN_TIME;
        }
        return late ? EntryStanding.OVERDUE : EntryStanding.DUE;
    }
}
