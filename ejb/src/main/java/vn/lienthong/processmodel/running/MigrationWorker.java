package vn.lienthong.processmodel.running;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.lienthong.rule.BusinessRuleViolation;

/** Moves running work on, also after a crash; several nodes share what waits. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class MigrationWorker {

    private static final int BATCH = 50;
    private static final Logger LOG = Logger.getLogger(MigrationWorker.class.getName());

    @Inject
    MovingRunningWork moving;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        try {
            moving.running().forEach(this::moveAll);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "moving running work", e);
        }
    }

    private void moveAll(UUID migration) {
        for (var files = moving.waiting(migration, BATCH); !files.isEmpty(); files = moving.waiting(migration, BATCH)) {
            files.forEach(file -> moveOne(migration, file, moving));
        }
        moving.end(migration);
    }

    /** What a rule forbids is told; what fails otherwise is told as a failure, so that nothing is tried for ever. */
    static void moveOne(UUID migration, UUID file, MovingRunningWork moving) {
        try {
            moving.move(migration, file);
        } catch (BusinessRuleViolation refused) {
            moving.refuse(migration, file, refused.rule().key(), detail(refused.arguments()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "moving " + file, e);
            moving.refuse(migration, file, RunningRule.MOVED_ON.key(), "");
        }
    }

    private static String detail(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).collect(Collectors.joining("\t"));
    }
}
