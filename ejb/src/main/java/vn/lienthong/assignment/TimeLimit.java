package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Until when, as the drafter puts it: so many working days after issue, or a date, or standing (without an end, but checked in by
 * a rhythm), or not yet said.
 *
 * @param rhythm present for standing work only
 */
public record TimeLimit(Optional<Integer> workingDays, Optional<LocalDate> date, Optional<Rhythm> rhythm) {

    /** The longest term that can be given in working days. */
    public static final int MAX_WORKING_DAYS = 500;

    /** Not yet said: it may be drafted, but not issued. */
    public static final TimeLimit OPEN = new TimeLimit(Optional.empty(), Optional.empty(), Optional.empty());

    /** Work without an end, checked in every month. */
    public static final TimeLimit STANDING = standing(Rhythm.MONTHLY);

    /** @throws BusinessRuleViolation {@link AssignmentRule#WORKING_DAYS_OUT_OF_RANGE} */
    public static TimeLimit workingDays(int days) {
        if (days < 1 || days > MAX_WORKING_DAYS) {
            throw new BusinessRuleViolation(AssignmentRule.WORKING_DAYS_OUT_OF_RANGE, MAX_WORKING_DAYS);
        }
        return new TimeLimit(Optional.of(days), Optional.empty(), Optional.empty());
    }

    public static TimeLimit until(LocalDate date) {
        return new TimeLimit(Optional.empty(), Optional.of(date), Optional.empty());
    }

    /** Work without an end. */
    public static TimeLimit standing(Rhythm rhythm) {
        return new TimeLimit(Optional.empty(), Optional.empty(), Optional.of(rhythm));
    }

    public boolean standing() {
        return rhythm.isPresent();
    }

    boolean said() {
        return standing() || date.isPresent() || workingDays.isPresent();
    }

    /** The day it ends when issued on that day; empty for standing work. */
    Optional<LocalDate> deadline(LocalDate issuedOn, WorkingCalendar calendar) {
        return date.or(() -> workingDays.map(days -> calendar.plusWorkingDays(issuedOn, days)));
    }
}
