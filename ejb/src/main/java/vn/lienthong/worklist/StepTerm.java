package vn.lienthong.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.calendar.WorkingCalendar;

/**
 * How much time a step has, as a model says it: so many working days, or {@code half} of those that the case file has left.
 *
 * @param workingDays absent for half of what is left
 */
public record StepTerm(Optional<Integer> workingDays) {

    /** Half of the working days up to the case file's own date, at least one. */
    public static final StepTerm HALF = new StepTerm(Optional.empty());

    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]?");

    public static StepTerm days(int workingDays) {
        return new StepTerm(Optional.of(workingDays));
    }

    /** Empty when the text is neither {@code half} nor a number of days from 1 to 99. */
    public static Optional<StepTerm> parse(String text) {
        if ("half".equals(text)) {
            return Optional.of(HALF);
        }
        return Optional.of(text)
                .filter(DAYS.asMatchPredicate())
                .map(Integer::valueOf)
                .map(StepTerm::days);
    }

    /** Empty for half of a time that has no end. */
    Optional<LocalDate> end(LocalDate today, Optional<LocalDate> caseFileEnds, WorkingCalendar calendar) {
        return workingDays
                .or(() -> caseFileEnds.map(end -> Math.max(1, calendar.workingDaysBetween(today, end) / 2)))
                .map(days -> calendar.plusWorkingDays(today, days));
    }
}
