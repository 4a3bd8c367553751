package vn.lienthong.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures what one cycle costs, ours with everything included and the bare engine's, in turn on the same server. */
final class CycleBench {

    /** How many cycles are looked at one statement after the other. */
    static final int LISTED = 20;

    /** Until then the virtual machine still compiles; of a cycle after 2 400 that was a third of the program's part. */
    private static final int COLD = 6_000;

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 5;
    private static final int ROUND = 60;
    private static final int MEASURED = ROUNDS * ROUND;

    private final MeasuredServer server;

    CycleBench(MeasuredServer server) {
        this.server = server;
    }

    /** From a cold start. */
    void warm(Cycle cycle) {
        run(cycle, COLD);
    }

    /** What each of them costs, a round of each in turn, so that whatever else the machine does meets all of them. */
    List<Effort> measure(List<Cycle> cycles) {
        cycles.forEach(each -> run(each, WARM_UP));
        var efforts = new ArrayList<>(Collections.nCopies(cycles.size(), Effort.NONE));
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < cycles.size(); i++) {
                efforts.set(i, efforts.get(i).plus(run(cycles.get(i), ROUND)));
            }
        }
        return efforts;
    }

    static String row(String name, Effort effort) {
        return "%-28s | %10.1f | %9.1f | %9.2f | %9.2f | %9.2f"
                .formatted(
                        name,
                        effort.statementsPer(MEASURED),
                        effort.walKibPer(MEASURED),
                        effort.cpuMillisPer(MEASURED),
                        Effort.millisPer(MEASURED, effort.program()),
                        Effort.millisPer(MEASURED, effort.database()));
    }

    static String head() {
        return "%-28s | %10s | %9s | %9s | %9s | %9s"
                .formatted("one cycle", "statements", "WAL KiB", "CPU ms", "program", "database");
    }

    /** What a cycle asks of a database, step by step and statement by statement. */
    List<String> statements(String database, Cycle cycle) {
        var rows = new ArrayList<String>();
        for (var found : asked(database, cycle)) {
            rows.add(all(found).row(LISTED));
            found.forEach(each -> rows.add(each.row(LISTED)));
        }
        return rows;
    }

    /** The same as it is counted: of each step, what {@link #LISTED} cycles ask. */
    List<List<Statement>> asked(String database, Cycle cycle) {
        run(cycle, LISTED);
        cycle.prepare(LISTED);
        var asked = new ArrayList<List<Statement>>();
        for (var phase : cycle.phases()) {
            server.forget();
            phase.run();
            asked.add(server.statements(database));
            cycle.between();
        }
        return asked;
    }

    private static Statement all(List<Statement> found) {
        return new Statement(
                "in all",
                found.stream().mapToLong(Statement::calls).sum(),
                found.stream().mapToDouble(Statement::millis).sum());
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
