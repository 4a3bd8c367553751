package vn.lienthong.assignment.recalculation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.calendar.CalendarEdit;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.ImportingPolicy;

/** Which open days would move if the calendar of a year were another; they are shown before anything is decided. */
@Stateless
public class RecalculatingDueDates {

    @Inject
    WorkingCalendars calendars;

    @Inject
    Recalculations recalculations;

    public List<DueDateChange> preview(CalendarEdit edit, Actor by) {
        ImportingPolicy.require(by);
        var now = calendars.current();
        var then = with(edit, now);
        var differing = differing(edit, now, then);
        return differing.isEmpty()
                ? List.of()
                : recalculations.countedOver(differing.first(), differing.last()).stream()
                        .map(counted -> counted.by(now, then))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static WorkingCalendar with(CalendarEdit edit, WorkingCalendar now) {
        var years = Stream.concat(now.years().stream(), Stream.of(edit.year())).collect(Collectors.toSet());
        var days = now.exceptions().entrySet().stream()
                .filter(day -> day.getKey().getYear() != edit.year())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        edit.days().forEach(day -> days.put(day.date(), day.kind()));
        return new WorkingCalendar(years, days);
    }

    /** The days of the year that are worked in one and not in the other; none for a year that had no calendar yet. */
    private static TreeSet<LocalDate> differing(CalendarEdit edit, WorkingCalendar now, WorkingCalendar then) {
        var days = new TreeSet<LocalDate>();
        if (now.years().contains(edit.year())) {
            var first = LocalDate.ofYearDay(edit.year(), 1);
            first.datesUntil(first.plusYears(1))
                    .filter(day -> now.isWorkingDay(day) != then.isWorkingDay(day))
                    .forEach(days::add);
        }
        return days;
    }
}
