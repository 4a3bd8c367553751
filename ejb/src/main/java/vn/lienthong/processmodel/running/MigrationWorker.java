package vn.lienthong.processmodel.running;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Moves running work on, also after a crash; several nodes share what waits. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class MigrationWorker {

    private static final Logger LOG = Logger.getLogger(MigrationWorker.class.getName());

    @Inject
    MovingRunningWork moving;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        try {
            new MigrationRound(moving).carryOut();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "moving running work", e);
        }
    }
}
