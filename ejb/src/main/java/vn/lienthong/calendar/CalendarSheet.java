package vn.lienthong.calendar;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.Line;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;

/** The days of a year as lines of a CSV file, looked through; a bad line is named and nothing is written. */
public record CalendarSheet(Sheet sheet, List<Row<CalendarDay>> rows) {

    private static final String DATE = "date";
    private static final String KIND = "kind";
    private static final List<String> COLUMNS = List.of(DATE, KIND, "name_vi", "name_en");

    public static CalendarSheet read(int year, String csv) {
        var sheet = Sheet.read(csv, COLUMNS);
        var rows = sheet.parse(CalendarSheet::day);
        sheet.refuseTwice(rows, day -> day.date().toString(), DATE);
        sheet.check(rows, day -> day.requireIn(year), DATE);
        sheet.check(rows, CalendarDay::requireSaturdayWhereWorked, DATE, KIND);
        return new CalendarSheet(sheet, rows);
    }

    /** The same days as such a file again. */
    public static String csv(List<CalendarDay> days) {
        var head = String.join(",", COLUMNS) + "\n";
        return days.stream()
                .sorted(Comparator.comparing(CalendarDay::date))
                .map(day -> "%s,%s,%s,%s%n".formatted(day.date(), day.kind(), quoted(day.name()), quoted(day.nameEn())))
                .collect(joining("", head, ""));
    }

    public List<BadLine> bad() {
        return sheet.hasBadLines() ? sheet.refused().bad() : List.of();
    }

    /** Those that a line describes wholly. */
    public List<CalendarDay> days() {
        return rows.stream()
                .filter(row -> row.unclear().isEmpty())
                .map(Row::content)
                .toList();
    }

    private static String quoted(String name) {
        return name.matches("[^\",\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static CalendarDay day(Line line) {
        return new CalendarDay(
                line.date(DATE), line.oneOf(DayKind.class, KIND), line.required("name_vi"), line.required("name_en"));
    }
}
