package vn.lienthong.overview;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.worklist.KeepingOpenWork;

/**
 * Folds what changed into the sums of the overview and of what waits, and looks every night whether they are right. Any node may; while one folds,
 * the others pass.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class SumsWorker {

    private static final Logger LOG = Logger.getLogger(SumsWorker.class.getName());

    @Inject
    KeepingSums keeping;

    @Inject
    KeepingOpenWork openWork;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void fold() {
        attempt(this::foldAll);
        attempt(this::foldOpenWork);
    }

    @Schedule(hour = "1", minute = "40", persistent = false)
    void check() {
        attempt(this::mend);
        attempt(this::mendOpenWork);
    }

    private void foldAll() {
        keeping.keepToday();
        while (keeping.foldNextBatch()) {
            LOG.fine("a batch of changes was folded");
        }
    }

    private void foldOpenWork() {
        while (openWork.foldNextBatch()) {
            LOG.fine("a batch of work that began or ended was folded");
        }
    }

    private void mendOpenWork() {
        var wrong = openWork.check();
        if (wrong > 0) {
            LOG.warning(() -> wrong + " sums of open work were wrong and are counted anew");
            openWork.rebuild();
        } else {
            openWork.dropEmpty();
        }
    }

    private void mend() {
        var wrong = keeping.check();
        if (wrong > 0) {
            LOG.warning(() -> wrong + " sums of the overview were wrong and are counted anew");
            keeping.rebuild();
        }
    }

    /** The next round tries again. */
    private static void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "sums of the overview");
        }
    }
}
