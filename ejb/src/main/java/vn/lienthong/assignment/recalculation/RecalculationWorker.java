package vn.lienthong.assignment.recalculation;

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

/**
 * Looks every few seconds for days that wait to be moved, also for what a node that fell over left behind. A timer of the
 * container, because that goes on after the server was suspended, as it is while it starts.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class RecalculationWorker {

    private static final Logger LOG = Logger.getLogger(RecalculationWorker.class.getName());

    @Inject
    ApplyingRecalculation applying;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        try {
            applying.waiting().forEach(this::carryOut);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "recalculation");
        }
    }

    /** Each batch is a transaction of its own. */
    private void carryOut(UUID batch) {
        while (applying.nextBatch(batch)) {
            LOG.fine("a batch of days was moved");
        }
    }
}
