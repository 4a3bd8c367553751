package vn.lienthong.reorganization;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.rule.BusinessRuleViolation;

/** Begins reorganisations on their day, if nobody works on the plan just then, and moves on those that run, also after a crash; several nodes take turns. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class ReorganizationWorker {

    private static final Logger LOG = Logger.getLogger(ReorganizationWorker.class.getName());

    @Inject
    CarryingOut carryingOut;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
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
