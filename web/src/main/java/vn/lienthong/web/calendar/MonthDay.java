package vn.lienthong.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import vn.lienthong.calendar.CalendarDay;

/**
 * A day in the view of a year.
 *
 * @param exception null for a day that is what its weekday says
 */
public record MonthDay(LocalDate date, boolean inMonth, CalendarDay exception) {

    /** How it looks; holidays, days off in lieu and worked Saturdays differ by more than colour. */
    public String look() {
        if (!inMonth) {
            return "day-other";
        }
        if (exception != null) {
            return "day-" + exception.kind().name().toLowerCase(Locale.ROOT);
        }
        return isWeekend() ? "day-weekend" : "day-plain";
    }

    private boolean isWeekend() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
