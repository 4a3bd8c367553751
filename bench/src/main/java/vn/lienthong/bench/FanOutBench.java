package vn.lienthong.bench;

import java.time.Instant;
import java.util.UUID;
import vn.lienthong.standalone.StandaloneApplication;
import vn.lienthong.workflows.engine.StandaloneEngine;

/** Measures how long it takes until an assignment has reached all of many units: its issue, and each batch with its own commit. */
final class FanOutBench {

    private static final double MILLION = 1_000_000;

    private final MeasuredServer server;
    private final StandaloneApplication application;
    private final OurCycle cycle;

    FanOutBench(MeasuredServer server, StandaloneApplication application, OurCycle cycle) {
        this.server = server;
        this.application = application;
        this.cycle = cycle;
    }

    static String head() {
        return "%-28s | %10s | %12s | %12s".formatted("one assignment", "seconds", "statements/u", "WAL KiB/unit");
    }

    String row(int units) {
        var id = cycle.draftFor(Population.communes(units));
        var before = server.effort();
        var begun = System.nanoTime();
        cycle.issue(id);
        while (nextBatch(id)) {
            // until none is left
        }
        var seconds = (System.nanoTime() - begun) / MILLION / 1000;
        var effort = server.effort().since(before);
        requireReached(id, units);
        return "%-28s | %10.2f | %12.1f | %12.1f"
                .formatted(
                        "to %,d units".formatted(units), seconds, effort.statementsPer(units), effort.walKibPer(units));
    }

    private boolean nextBatch(UUID id) {
        return application.inTransaction(() -> {
            var engine = application.use(StandaloneEngine.class);
            var due = engine.nextTimer(id, Instant.now());
            due.ifPresent(engine::carryOut);
            return due.isPresent();
        });
    }

    private void requireReached(UUID id, int units) {
        var parts = application.inTransaction(() -> application
                .current()
                .createQuery("select count(a) from Assignment a where a.parentId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult());
        if (parts != units) {
            throw new IllegalStateException(parts + " of " + units + " units were reached");
        }
    }
}
