package vn.lienthong.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How far the clock of the running transaction is ahead of the real one. It is for trying out what would happen on which day:
 * a transaction that went ahead is a {@link Rehearsal}, and rolled back.
 */
@ApplicationScoped
public class TimeAhead {

    @Inject
    Rehearsal rehearsal;

    /** Lets time pass for the rest of the transaction. */
    public void pass(Duration time) {
        rehearsal.begin();
        rehearsal.keep(TimeAhead.class, reached().plus(time));
    }

    /** None outside of a transaction that tries something out. */
    public Duration reached() {
        return rehearsal.kept(TimeAhead.class).map(Duration.class::cast).orElse(Duration.ZERO);
    }
}
