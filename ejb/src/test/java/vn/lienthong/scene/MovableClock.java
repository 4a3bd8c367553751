package vn.lienthong.scene;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.lienthong.calendar.ClockProducer;

/** A clock that stands still until a test moves it; at first Monday 7 September 2026, 9 o'clock. */
public class MovableClock extends Clock {

    private Instant now = at(LocalDate.of(2026, 9, 7));

    public void moveTo(LocalDate day) {
        now = at(day);
    }

    public void moveTo(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ClockProducer.VIET_NAM).toInstant();
    }

    public void moveBy(Duration duration) {
        now = now.plus(duration);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ClockProducer.VIET_NAM).toInstant();
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
