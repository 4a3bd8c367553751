package vn.lienthong.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.lienthong.rule.BusinessRuleViolation;

/** Which days are worked, for the years given; it refuses to guess about any other year. */
public record WorkingCalendar(Set<Integer> years, Map<LocalDate, DayKind> exceptions) {

    public WorkingCalendar {
        years = Set.copyOf(years);
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new BusinessRuleViolation(CalendarRule.CALENDAR_MISSING, day.getYear());
        }
        var exception = exceptions.get(day);
        return exception == null ? !isWeekend(day) : exception.isWorked();
    }

    /** The day on which the given number of working days has passed; the first counted day is the one after the start. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + days);
        }
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after the first day up to and including the last; negative when they are swapped. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -workingDaysBetween(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
