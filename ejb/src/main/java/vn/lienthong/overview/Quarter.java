package vn.lienthong.overview;

import java.time.LocalDate;
import java.time.YearMonth;

/** A quarter of the reports: from the 15th before its first month to the 14th of its last. */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        var month = ReportMonth.of(day).month();
        return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public Span span() {
        var last = YearMonth.of(year, number * MONTHS);
        return new Span(
                new ReportMonth(last.minusMonths(MONTHS - 1)).span().from(),
                new ReportMonth(last).span().to());
    }
}
