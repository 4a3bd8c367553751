package vn.lienthong.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.calendar.WorkingCalendar;

/**
 * How much time a step has, as a model says it: so many working days, {@code half} of those that the case file has left, or
 * {@code CASE_FILE}, until the deadline of the case file itself.
 *
 * @param workingDays absent for what follows from the case file
 * @param whole whether it is all the time that the case file has
 */
public record StepTerm(Optional<Integer> workingDays, boolean whole) {

    /** Half of the working days up to the case file's own date, at least one. */
    public static final StepTerm HALF = new StepTerm(Optional.empty(), false);

    /** Until the case file's own date. */
    public static final StepTerm CASE_FILE = new StepTerm(Optional.empty(), true);

    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]?");

    public static StepTerm days(int workingDays) {
        return new StepTerm(Optional.of(workingDays), false);
    }

    /** Empty when the text is neither {@code half} nor {@code CASE_FILE} nor a number of days from 1 to 99. */
    public static Optional<StepTerm> parse(String text) {
        return switch (text) {
            case "half" -> Optional.of(HALF);
            case "CASE_FILE" -> Optional.of(CASE_FILE);
            default ->
                Optional.of(text)
                        .filter(DAYS.asMatchPredicate())
                        .map(Integer::valueOf)
                        .map(StepTerm::days);
        };
    }

    /** Empty for what follows from a time that has no end. */
    Optional<LocalDate> end(LocalDate today, Optional<LocalDate> caseFileEnds, WorkingCalendar calendar) {
        return whole
                ? caseFileEnds
                : workingDays
                        .or(() -> caseFileEnds.map(end -> Math.max(1, calendar.workingDaysBetween(today, end) / 2)))
                        .map(days -> calendar.plusWorkingDays(today, days));
    }
}
