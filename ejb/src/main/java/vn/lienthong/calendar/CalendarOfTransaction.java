package vn.lienthong.calendar;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/** The calendar that the current transaction counts by: read once, and again after it was changed. */
@TransactionScoped
public class CalendarOfTransaction implements Serializable {

    private static final long serialVersionUID = 1;

    private transient Optional<WorkingCalendar> known = Optional.empty();

    WorkingCalendar orElse(Supplier<WorkingCalendar> read) {
        known = known.or(() -> Optional.of(read.get()));
        return known.get();
    }

    void forget() {
        known = Optional.empty();
    }
}
