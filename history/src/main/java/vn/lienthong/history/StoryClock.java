package vn.lienthong.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.lienthong.calendar.ClockProducer;

/** The clock of a story: it stands until the story moves it. */
public final class StoryClock extends Clock {

    private Instant now;

    StoryClock(Instant start) {
        this.now = start;
    }

    void moveTo(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.VIET_NAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
