package vn.lienthong.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;

/** Anybody looks at the working calendar of a year. */
@Stateless
public class ViewingCalendar {

    @Inject
    WorkingCalendars calendars;

    public Optional<CalendarEdit> year(int year) {
        return calendars
                .find(year)
                .map(known -> new CalendarEdit(year, known.version(), known.isProvisional(), known.days()));
    }

    /** The years that have a calendar, oldest first. */
    public List<Integer> years() {
        return calendars.years().stream().map(CalendarYear::year).toList();
    }

    public boolean mayEdit(Actor by) {
        return by.has(Role.SYSTEM_ADMIN);
    }
}
