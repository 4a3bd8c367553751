package vn.lienthong.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a date stands against today. Always computed, never stored: it changes by itself at midnight. */
public enum TimeClass {
    OVERDUE,
    DUE_SOON,
    IN_TIME,
    NO_DEADLINE;

    /** Due soon is what is due today or within this many days. */
    public static final int SOON_DAYS = 3;

    /** @param deadline may be null, which is {@link #NO_DEADLINE} */
    public static TimeClass of(LocalDate deadline, LocalDate today) {
        if (deadline == null) {
            return NO_DEADLINE;
        }
        if (deadline.isBefore(today)) {
            return OVERDUE;
        }
        return ChronoUnit.DAYS.between(today, deadline) <= SOON_DAYS ? DUE_SOON : IN_TIME;
    }
}
