package vn.lienthong.processmodel.running;

import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Moves what waits for its turn, batch by batch and each case file by itself: what a crash interrupts waits on and is moved in the
 * next round, and nothing is moved twice.
 */
class MigrationRound {

    static final int BATCH = 50;

    private static final int TRIES = 3;
    private static final Logger LOG = Logger.getLogger(MigrationRound.class.getName());

    private final MovingRunningWork moving;

    MigrationRound(MovingRunningWork moving) {
        this.moving = moving;
    }

    void carryOut() {
        moving.running().forEach(this::moveAll);
    }

    private void moveAll(UUID migration) {
        for (var files = moving.waiting(migration, BATCH); !files.isEmpty(); files = moving.waiting(migration, BATCH)) {
            files.forEach(file -> moveOne(migration, file, 1));
        }
        moving.end(migration);
    }

    /** What a rule forbids is told. What fails otherwise, as where a timer came between, is tried again, and told when it stays so. */
    private void moveOne(UUID migration, UUID file, int attempt) {
        try {
            moving.move(migration, file);
        } catch (BusinessRuleViolation refused) {
            moving.refuse(migration, file, KeptRefusal.of(refused));
        } catch (RuntimeException e) {
            if (attempt < TRIES) {
                moveOne(migration, file, attempt + 1);
            } else {
                LOG.log(Level.WARNING, "moving " + file, e);
                moving.refuse(migration, file, new KeptRefusal(RunningRule.COULD_NOT_MOVE.key(), List.of()));
            }
        }
    }
}
