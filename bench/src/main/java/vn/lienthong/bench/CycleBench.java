package vn.lienthong.bench;

/** Measures what one cycle costs, ours with everything included and the bare engine's, one after the other on the same server. */
final class CycleBench {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;

    private final MeasuredServer server;

    CycleBench(MeasuredServer server) {
        this.server = server;
    }

    Effort measure(Cycle cycle) {
        run(cycle, WARM_UP);
        return run(cycle, MEASURED);
    }

    static String row(String name, Effort effort) {
        return "%-28s | %10.1f | %9.1f | %9.2f"
                .formatted(
                        name,
                        effort.statementsPer(MEASURED),
                        effort.walKibPer(MEASURED),
                        effort.cpuMillisPer(MEASURED));
    }

    static String head() {
        return "%-28s | %10s | %9s | %9s".formatted("one cycle", "statements", "WAL KiB", "CPU ms");
    }

    private Effort run(Cycle cycle, int cycles) {
        cycle.prepare(cycles);
        var sum = Effort.NONE;
        for (var phase : cycle.phases()) {
            var before = server.effort();
            phase.run();
            sum = sum.plus(server.effort().since(before));
            cycle.between();
        }
        return sum;
    }
}
