package vn.lienthong.calendar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.ImportDone;
import vn.lienthong.organization.ImportingPolicy;

/** Takes the working calendar of a year from a CSV file, which replaces what was known of that year. All lines or none. */
@Stateless
public class ImportingCalendar {

    @Inject
    WorkingCalendars calendars;

    @Inject
    Event<ImportDone> done;

    /** @param provisional whether the government has yet to decide on the year */
    public ImportReport importCalendar(int year, boolean provisional, String csv, Actor by) {
        ImportingPolicy.require(by);
        var read = CalendarSheet.read(year, csv);
        return read.sheet().hasBadLines() ? read.sheet().refused() : write(read, year, provisional, by);
    }

    private ImportReport write(CalendarSheet read, int year, boolean provisional, Actor by) {
        var report = read.sheet().written(read.rows(), changes(year));
        calendars.decide(year, provisional, read.days());
        done.fire(new ImportDone(by, "CALENDAR_IMPORTED", report));
        return report;
    }

    private Function<CalendarDay, Effect> changes(int year) {
        var known = Set.copyOf(calendars.find(year).map(CalendarYear::days).orElse(List.of()));
        return day -> known.contains(day) ? Effect.of(day.name(), List.of()) : Effect.created(day.name());
    }
}
