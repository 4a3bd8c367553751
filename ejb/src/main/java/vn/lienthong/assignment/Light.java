package vn.lienthong.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;

/** How far the reminding of an assignment has gone; each light is raised once, at its time, and goes to somebody higher. */
public enum Light {
    NONE(Duration.ZERO),
    /** To who has the work, at first the officer, 24 hours before the end of the day of the deadline. */
    GREEN(Duration.ofHours(-24)),
    /** To the head of the unit, when that day is over. */
    YELLOW(Duration.ZERO),
    /** To the assigner, 48 hours later. */
    RED(Duration.ofHours(48));

    private final Duration afterDeadline;

    Light(Duration afterDeadline) {
        this.afterDeadline = afterDeadline;
    }

    /** The highest that is due by then for this deadline. */
    static Light dueBy(Instant moment, LocalDate deadline, ZoneId zone) {
        return EnumSet.range(GREEN, RED).stream()
                .filter(light -> !light.at(deadline, zone).isAfter(moment))
                .reduce(NONE, (lower, higher) -> higher);
    }

    boolean above(Light other) {
        return compareTo(other) > 0;
    }

    /** When it is due to be raised for this deadline, which ends with its day in that zone. */
    public Instant at(LocalDate deadline, ZoneId zone) {
        return deadline.plusDays(1).atStartOfDay(zone).toInstant().plus(afterDeadline);
    }
}
