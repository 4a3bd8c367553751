package vn.lienthong.overview;

import java.time.LocalDate;
import java.time.YearMonth;

/** A month of the reports: from the 15th of the month before to the 14th. */
public record ReportMonth(YearMonth month) {

    static final int FIRST_DAY = 15;

    public static ReportMonth of(LocalDate day) {
        var calendarMonth = YearMonth.from(day);
        return new ReportMonth(day.getDayOfMonth() < FIRST_DAY ? calendarMonth : calendarMonth.plusMonths(1));
    }

    public Span span() {
        return new Span(month.minusMonths(1).atDay(FIRST_DAY), month.atDay(FIRST_DAY - 1));
    }

    public ReportMonth plus(int months) {
        return new ReportMonth(month.plusMonths(months));
    }
}
