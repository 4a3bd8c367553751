package vn.lienthong.history;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.casefile.TimeClass;

/** The days of the story, counted backward from the day of loading so that what is due soon is so on any day. */
record Plot(LocalDate today, WorkingCalendar calendar) {

    /** From then on the province of the seeds has its people. */
    static final LocalDate BEGINNING = LocalDate.of(2025, 8, 18);

    private static final LocalDate EARLIEST_LOADING = LocalDate.of(2026, 4, 1);
    private static final int BEFORE_A_FIXED_DAY = 45;
    private static final int AFTER_A_FIXED_DAY = 40;
    private static final List<LocalDate> TET = List.of(LocalDate.of(2026, 2, 18), LocalDate.of(2027, 2, 8));
    private static final List<LocalDate> WORKED_SATURDAY = List.of(LocalDate.of(2026, 8, 22));

    /** @throws IllegalStateException on a day for which there is no such past, or no calendar of the days ahead */
    void requirePossible() {
        if (today.isBefore(EARLIEST_LOADING)) {
            throw new IllegalStateException(
                    "The history begins in August 2025 and is long enough from " + EARLIEST_LOADING);
        }
        calendar.isWorkingDay(today.plusMonths(3));
    }

    /**
     * When a directive was issued: so many days ago, or well before the day that one of its deadlines falls on; and always before the day
     * of loading, also where the holidays reach up to it.
     */
    LocalDate issued(DirectivePlan directive) {
        var wanted = directive.works().stream()
                .map(WorkPlan::fate)
                .flatMap(fate -> fixedDays(fate).stream())
                .filter(this::isHistory)
                .max(naturalOrder())
                .map(day -> day.minusDays(BEFORE_A_FIXED_DAY))
                .orElseGet(() -> today.minusDays(directive.daysAgo()));
        var day = workedFrom(wanted.isBefore(BEGINNING) ? BEGINNING : wanted);
        return day.isBefore(today) ? day : back(today, 1);
    }

    /** Until when the work is given. */
    TimeLimit limit(WorkPlan work, int number) {
        return switch (work.fate()) {
            case STANDING -> TimeLimit.STANDING;
            case TET, WORKED_SATURDAY ->
                fixedDays(work.fate()).stream()
                        .filter(this::isHistory)
                        .max(naturalOrder())
                        .map(TimeLimit::until)
                        .orElseGet(() -> TimeLimit.workingDays(work.days()));
            case DUE_SOON -> TimeLimit.until(soon(number));
            case OVERDUE -> TimeLimit.until(back(today, 1 + 3 * (number % 4)));
            case NEW, IN_TIME, EXTENSION, SUBMITTED, RETURNED, REFUSED, RECALLED, SUSPENDED ->
                TimeLimit.until(calendar.plusWorkingDays(today, 5 + 3 * (number % 6)));
            case DONE -> TimeLimit.workingDays(work.days());
        };
    }

    private static List<LocalDate> fixedDays(Fate fate) {
        return switch (fate) {
            case TET -> TET;
            case WORKED_SATURDAY -> WORKED_SATURDAY;
            default -> List.of();
        };
    }

    private boolean isHistory(LocalDate day) {
        return day.plusDays(AFTER_A_FIXED_DAY).isBefore(today);
    }

    /** One of the worked days that count as soon; the day itself when none of them is worked. */
    private LocalDate soon(int number) {
        var days = today.datesUntil(today.plusDays(TimeClass.SOON_DAYS + 1L))
                .filter(calendar::isWorkingDay)
                .toList();
        return days.isEmpty() ? today : days.get(number % days.size());
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays);
    }

    /** So many working days earlier. */
    LocalDate back(LocalDate day, int workingDays) {
        var earlier = day;
        for (var left = workingDays; left > 0; left -= calendar.isWorkingDay(earlier) ? 1 : 0) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    private LocalDate workedFrom(LocalDate day) {
        return calendar.plusWorkingDays(day.minusDays(1), 1);
    }
}
