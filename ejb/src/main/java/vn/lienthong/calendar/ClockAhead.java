package vn.lienthong.calendar;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Tells the real time, or in a transaction that has gone {@link TimeAhead ahead} the time that it has reached. Sessions hold it
 * too, and may be written to disk.
 */
class ClockAhead extends Clock implements Serializable {

    private final Clock real;
    private final TimeAhead ahead;

    ClockAhead(Clock real, TimeAhead ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.reached());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClockAhead(real.withZone(zone), ahead);
    }
}
