package vn.lienthong.calendar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.ImportDone;
import vn.lienthong.organization.ImportingPolicy;
import vn.lienthong.rule.BusinessRuleViolation;

/** The system administrator keeps the working calendar of a year; of two who edit it at once, the second is told. */
@Stateless
public class EditingCalendar {

    @Inject
    WorkingCalendars calendars;

    @Inject
    Event<ImportDone> done;

    /** The year as it stands, to be edited. */
    public CalendarEdit open(int year, Actor by) {
        ImportingPolicy.require(by);
        return calendars
                .find(year)
                .map(known -> new CalendarEdit(year, known.version(), known.isProvisional(), known.days()))
                .orElseGet(() -> new CalendarEdit(year, CalendarEdit.NONE_YET, true, List.of()));
    }

    /**
     * @throws BusinessRuleViolation {@link CalendarRule#CHANGED_MEANWHILE}, {@link CalendarRule#OTHER_YEAR},
     *     {@link CalendarRule#NOT_A_SATURDAY}, {@link CalendarRule#DAY_TWICE}
     */
    public void decide(CalendarEdit edit, Actor by) {
        var stood = open(edit.year(), by);
        if (stood.version() != edit.version()) {
            throw new BusinessRuleViolation(CalendarRule.CHANGED_MEANWHILE, edit.year());
        }
        requireSound(edit);
        calendars.decide(edit.year(), edit.provisional(), edit.days());
        done.fire(new ImportDone(by, "CALENDAR_CHANGED", changed(Set.copyOf(stood.days()), edit.days())));
    }

    private static void requireSound(CalendarEdit edit) {
        var seen = new HashSet<>();
        for (var day : edit.days()) {
            day.requireIn(edit.year());
            day.requireSaturdayWhereWorked();
            if (!seen.add(day.date())) {
                throw new BusinessRuleViolation(CalendarRule.DAY_TWICE, day.date());
            }
        }
    }

    private static ImportReport changed(Set<CalendarDay> stood, List<CalendarDay> days) {
        var kept = (int) days.stream().filter(stood::contains).count();
        return new ImportReport(days.size(), days.size() - kept, stood.size() - kept, kept, List.of(), List.of());
    }
}
