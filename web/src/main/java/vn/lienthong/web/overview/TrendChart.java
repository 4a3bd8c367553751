package vn.lienthong.web.overview;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.lienthong.overview.Movement;
import vn.lienthong.overview.TrendMonth;

/** The trend as a drawing of 760 by 240: for each month a column of what was issued and one of what was done, and overdue as a line. */
public record TrendChart(List<TrendMonth> months) {

    private static final int LEFT = 44;
    private static final int RIGHT = 752;
    private static final int TOP = 12;
    private static final int BOTTOM = 208;
    private static final int LINES = 4;
    private static final double COLUMN = 0.3;

    /** A column, or the upper part of one. */
    public record Column(Movement movement, double x, double y, double width, double height) {}

    /** A line of the grid with its number, or a month below the columns. */
    public record Mark(double at, String label) {}

    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (int index = 0; index < months.size(); index++) {
            var month = months.get(index);
            var left = middle(index) - COLUMN * step();
            var onTime = month.of(Movement.DONE_ON_TIME);
            columns.add(column(Movement.ISSUED, left, 0, month.of(Movement.ISSUED)));
            columns.add(column(Movement.DONE_ON_TIME, middle(index), 0, onTime));
            columns.add(column(Movement.DONE_LATE, middle(index), onTime, month.of(Movement.DONE_LATE)));
        }
        return columns;
    }

    private Column column(Movement movement, double x, long from, long count) {
        return new Column(
                movement, round(x), y(from + count), round(COLUMN * step() - 2), round(y(from) - y(from + count)));
    }

    /** The points of the line. */
    public String overdue() {
        return points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(joining(" "));
    }

    /** The same as columns without width, for their dots. */
    public List<Column> points() {
        return IntStream.range(0, months.size())
                .mapToObj(index -> new Column(
                        Movement.OVERDUE, middle(index), y(months.get(index).of(Movement.OVERDUE)), 0, 0))
                .toList();
    }

    public List<Mark> grid() {
        return LongStream.rangeClosed(0, LINES)
                .map(line -> line * top() / LINES)
                .mapToObj(value -> new Mark(y(value), String.valueOf(value)))
                .toList();
    }

    public List<Mark> names() {
        return IntStream.range(0, months.size())
                .mapToObj(index -> new Mark(middle(index), name(months.get(index))))
                .toList();
    }

    private static String name(TrendMonth month) {
        var when = month.month().month();
        return "%02d/%02d".formatted(when.getMonthValue(), when.getYear() % 100);
    }

    private double step() {
        return (RIGHT - LEFT) / (double) months.size();
    }

    private double middle(int index) {
        return round(LEFT + (index + 0.5) * step());
    }

    private double y(long count) {
        return round(BOTTOM - (BOTTOM - TOP) * count / (double) top());
    }

    private static double round(double exact) {
        return Math.round(exact * 10) / 10.0;
    }

    /** The largest number, rounded up so that the grid has whole numbers. */
    private long top() {
        var largest = months.stream().mapToLong(TrendChart::largest).max().orElse(0);
        var step = Math.max(1, (largest + LINES - 1) / LINES);
        var unit = (long) Math.pow(10, (int) Math.log10(step));
        return (step + unit - 1) / unit * unit * LINES;
    }

    private static long largest(TrendMonth month) {
        var done = month.of(Movement.DONE_ON_TIME) + month.of(Movement.DONE_LATE);
        return Math.max(Math.max(month.of(Movement.ISSUED), done), month.of(Movement.OVERDUE));
    }
}
