package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the running system does by itself, on however slow a machine. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Patience() {}

    /** Something that holds sooner or later. */
    interface Condition {

        boolean holds() throws SQLException;
    }

    static void until(String what, Condition condition) throws SQLException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited for: %s", what).isLessThan(end);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
