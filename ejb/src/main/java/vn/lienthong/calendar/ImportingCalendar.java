package vn.lienthong.calendar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lienthong.importing.Change;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.importing.Line;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.ImportDone;
import vn.lienthong.organization.ImportingPolicy;

/** Takes the working calendar of a year from a CSV file, which replaces what was known of that year. All lines or none. */
@Stateless
public class ImportingCalendar {

    private static final List<String> COLUMNS = List.of("date", "kind", "name_vi", "name_en");

    @Inject
    WorkingCalendars calendars;

    @Inject
    Event<ImportDone> done;

    /** @param provisional whether the government has yet to decide on the year */
    public ImportReport importCalendar(int year, boolean provisional, String csv, Actor by) {
        ImportingPolicy.require(by);
        var sheet = Sheet.read(csv, COLUMNS);
        var days = sheet.parse(ImportingCalendar::day);
        sheet.refuseTwice(days, day -> day.date().toString());
        sheet.check(days, day -> day.requireIn(year));
        return sheet.hasBadLines() ? sheet.refused() : write(sheet, days, year, provisional, by);
    }

    private ImportReport write(Sheet sheet, List<Row<CalendarDay>> days, int year, boolean provisional, Actor by) {
        var known = Set.copyOf(calendars.find(year).map(CalendarYear::days).orElse(List.of()));
        calendars.decide(year, provisional, days.stream().map(Row::content).toList());
        var report = sheet.written(days, day -> known.contains(day) ? Change.UNCHANGED : Change.CREATED);
        done.fire(new ImportDone(by, "CALENDAR_IMPORTED", report));
        return report;
    }

    private static CalendarDay day(Line line) {
        return new CalendarDay(
                line.date("date"),
                line.oneOf(DayKind.class, "kind"),
                line.required("name_vi"),
                line.required("name_en"));
    }
}
