package vn.lienthong.assignment.recalculation;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few seconds for days that wait to be moved, also for what a node that fell over left behind. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class RecalculationWorker {

    private static final Logger LOG = Logger.getLogger(RecalculationWorker.class.getName());
    private static final int FIRST_SECONDS = 20;
    private static final int PAUSE_SECONDS = 4;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    ApplyingRecalculation applying;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = threads.scheduleWithFixedDelay(this::round, FIRST_SECONDS, PAUSE_SECONDS, SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** The first exception that got out would end the schedule for good. */
    private void round() {
        try {
            applying.waiting().forEach(this::carryOut);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "recalculation");
        }
    }

    private void carryOut(UUID batch) {
        while (applying.nextBatch(batch)) {
            LOG.fine("a batch of days was moved");
        }
    }
}
