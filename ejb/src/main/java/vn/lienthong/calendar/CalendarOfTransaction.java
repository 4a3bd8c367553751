package vn.lienthong.calendar;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The calendar that the current transaction counts by: read once, and again after it was changed. Where the transaction has
 * learned the state of the tables on the way, and they were read in that state before, it is not read at all.
 */
@TransactionScoped
public class CalendarOfTransaction implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient LastCalendar last;

    private transient Optional<WorkingCalendar> known = Optional.empty();
    private transient Optional<Long> state = Optional.empty();
    private boolean changed;

    WorkingCalendar orElse(Supplier<WorkingCalendar> read) {
        known = known.or(() -> Optional.of(state.map(seen -> of(seen, read)).orElseGet(read)));
        return known.get();
    }

    private WorkingCalendar of(long seen, Supplier<WorkingCalendar> read) {
        return last.of(seen).orElseGet(() -> {
            var calendar = read.get();
            last.remember(seen, calendar);
            return calendar;
        });
    }

    /** What this transaction itself changed is nobody else's yet. */
    void stands(long seen) {
        state = changed ? Optional.empty() : Optional.of(seen);
    }

    void change() {
        changed = true;
        state = Optional.empty();
        known = Optional.empty();
    }
}
