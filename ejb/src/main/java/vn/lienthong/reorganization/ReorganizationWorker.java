package vn.lienthong.reorganization;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.rule.BusinessRuleViolation;

/** Begins reorganisations on their day and moves on those that run, also after a crash; several nodes take turns. */
@Singleton
public class ReorganizationWorker {

    private static final Logger LOG = Logger.getLogger(ReorganizationWorker.class.getName());
    private static final int PAUSE_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    CarryingOut carryingOut;

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    /** From now on until the server stops. */
    public void begin() {
        rounds.add(threads.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, SECONDS));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
    }

    /** The first exception that got out would end the schedule for good. */
    private void round() {
        attempt(() -> carryingOut.due().forEach(id -> attempt(() -> beginOnItsDay(id))));
        attempt(() -> carryingOut.running().forEach(id -> attempt(() -> moveAll(id))));
    }

    /** What stands against it is shown on its page; it is tried again until an administrator has mended that. */
    private void beginOnItsDay(UUID id) {
        try {
            carryingOut.beginOnItsDay(id);
        } catch (BusinessRuleViolation stands) {
            LOG.log(Level.FINE, "reorganisation {0} cannot begin: {1}", new Object[] {id, stands.rule()});
        }
    }

    private void moveAll(UUID id) {
        while (carryingOut.nextBatch(id)) {
            // each batch is committed before the next
        }
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "reorganisation", e);
        }
    }
}
