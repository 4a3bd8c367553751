package vn.lienthong.bench;

import vn.lienthong.overview.KeepingSums;
import vn.lienthong.standalone.StandaloneApplication;
import vn.lienthong.worklist.KeepingOpenWork;

/** Measures what it costs to fold into the sums what the cycles before have changed, as the worker does. */
final class FoldBench {

    private static final double MILLION = 1_000_000;

    private final MeasuredServer server;
    private final StandaloneApplication application;

    FoldBench(MeasuredServer server, StandaloneApplication application) {
        this.server = server;
        this.application = application;
    }

    static String head() {
        return "%-28s | %10s | %12s | %12s".formatted("the worker's fold", "changes", "ms/change", "WAL KiB/each");
    }

    String row() {
        var waiting = changes();
        var before = server.effort();
        var begun = System.nanoTime();
        while (foldNextBatch()) {
            // until none is left
        }
        var millis = (System.nanoTime() - begun) / MILLION;
        var effort = server.effort().since(before);
        return "%-28s | %,10d | %12.2f | %12.2f"
                .formatted("after the cycles", waiting, millis / waiting, effort.walKibPer(waiting));
    }

    private boolean foldNextBatch() {
        return application.inTransaction(
                () -> application.use(KeepingSums.class).foldNextBatch()
                        | application.use(KeepingOpenWork.class).foldNextBatch());
    }

    private int changes() {
        return application.inTransaction(() -> (Integer) application
                .current()
                .createNativeQuery(
                        "select cast((select count(*) from overview_change) + (select count(*) from work_item_change) as integer)",
                        Integer.class)
                .getSingleResult());
    }
}
