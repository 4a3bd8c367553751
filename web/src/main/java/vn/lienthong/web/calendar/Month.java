package vn.lienthong.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.lienthong.calendar.CalendarDay;

/** A month in the view of a year, in weeks from Monday to Sunday. */
public record Month(YearMonth month, List<List<MonthDay>> weeks) {

    private static final int DAYS = 7;

    static Month of(YearMonth month, Map<LocalDate, CalendarDay> exceptions) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = first.datesUntil(month.atEndOfMonth().plusDays(1), Period.ofWeeks(1))
                .map(monday -> week(monday, month, exceptions))
                .toList();
        return new Month(month, weeks);
    }

    private static List<MonthDay> week(LocalDate monday, YearMonth month, Map<LocalDate, CalendarDay> exceptions) {
        return IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new MonthDay(day, YearMonth.from(day).equals(month), exceptions.get(day)))
                .toList();
    }
}
