package vn.lienthong.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another thread does, not longer than it may take. */
record Patience(Duration limit) {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** The first value that satisfies, or the last one seen when the time is over. */
    <T> T until(Supplier<T> value, Predicate<T> satisfies) {
        var end = System.nanoTime() + limit.toNanos();
        var seen = value.get();
        while (!satisfies.test(seen) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            seen = value.get();
        }
        return seen;
    }
}
