package vn.lienthong.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts wrong secrets by where they come from, on this node, so that trying many of them fills neither database nor log. */
@ApplicationScoped
public class WrongSecrets {

    private static final int MOST_A_MINUTE = 20;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private Instant since = Instant.EPOCH;

    boolean tooMany(String from) {
        forgetTheLastMinute();
        return counts.containsKey(from) && counts.get(from).get() >= MOST_A_MINUTE;
    }

    void note(String from) {
        counts.computeIfAbsent(from, address -> new AtomicInteger()).incrementAndGet();
    }

    private synchronized void forgetTheLastMinute() {
        var now = clock.instant();
        if (since.plus(WINDOW).isBefore(now)) {
            counts.clear();
            since = now;
        }
    }
}
