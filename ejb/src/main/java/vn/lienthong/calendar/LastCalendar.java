package vn.lienthong.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The calendar that was read last and the state of the tables it was read from: one, and used only while that state lasts. */
@ApplicationScoped
public class LastCalendar {

    private volatile Known known = new Known(Long.MIN_VALUE, null);

    Optional<WorkingCalendar> of(long state) {
        var last = known;
        return last.state == state ? Optional.of(last.calendar) : Optional.empty();
    }

    void remember(long state, WorkingCalendar calendar) {
        known = new Known(state, calendar);
    }

    private record Known(long state, WorkingCalendar calendar) {}
}
