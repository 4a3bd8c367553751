package vn.lienthong.outbox;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    /** From now on until the server stops. */
    public void deliverThrough(Medium medium) {
        rounds.add(threads.scheduleWithFixedDelay(
                () -> attempt(medium.name(), () -> delivering.deliver(medium)), PAUSE_SECONDS, PAUSE_SECONDS, SECONDS));
        rounds.add(threads.scheduleWithFixedDelay(
                () -> attempt("clearing", handingOver::forgetOld), 1, CLEARING_HOURS, HOURS));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
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
