package vn.lienthong.outbox;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Delivers through each medium every few seconds, one round at a time per medium and node. Several nodes work side by
 * side: who takes a message locks it, and the others pass over it.
 */
@Singleton
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
    private static final int PAUSE_SECONDS = 5;
    private static final int CLEARING_HOURS = 6;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    DeliveringMessages delivering;

    @Inject
    HandingOver handingOver;

    private final Map<Round, ScheduledFuture<?>> rounds = new ConcurrentHashMap<>();

    private record Round(String name, Runnable work, long pauseSeconds) {}

    /** From now on until the server stops. */
    public void deliverThrough(Medium medium) {
        begin(new Round(medium.name(), () -> delivering.deliver(medium), PAUSE_SECONDS));
        begin(new Round("clearing after " + medium.name(), handingOver::forgetOld, HOURS.toSeconds(CLEARING_HOURS)));
    }

    private void begin(Round round) {
        rounds.put(
                round,
                threads.scheduleWithFixedDelay(
                        () -> attempt(round.name(), round.work()), PAUSE_SECONDS, round.pauseSeconds(), SECONDS));
    }

    /** The executor gives up a round that fell due while the server was suspended, as it is while it starts. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(NOT_SUPPORTED)
    void goOn() {
        rounds.entrySet().stream()
                .filter(each -> each.getValue().isDone())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::begin);
    }

    @PreDestroy
    void stop() {
        rounds.values().forEach(round -> round.cancel(false));
    }

    /** The first exception that got out would end the schedule for good. */
    private static void attempt(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "outbox: " + what);
        }
    }
}
