package vn.lienthong.calendar;

import java.util.List;

/**
 * A year as somebody wants it.
 *
 * @param version of the year as the person saw it; -1 when there was none
 */
public record CalendarEdit(int year, long version, boolean provisional, List<CalendarDay> days) {

    public static final long NONE_YET = -1;

    public CalendarEdit {
        days = List.copyOf(days);
    }
}
