package vn.lienthong.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * Measures what the work list costs as it fills, on the installation that {@code ./run} started on this machine: the same
 * requests beside 0, 10 000 and 100 000 more open items, so that the first line is the baseline of the others. It takes
 * the made-up items away again. Load on this machine only, one request at a time, a fixed number of requests.
 */
public final class WorkListBench {

    private static final List<Integer> SIZES = List.of(0, 10_000, 100_000);

    private WorkListBench() {}

    public static void main(String[] arguments) throws SQLException {
        var installation = Installation.fromEnvironment();
        try (var items = new MadeUpItems(installation.connect())) {
            var requests = new Requests(installation.web(), installation.token("ct.kinhbac"));
            print("%12s | %-34s | %9s | %9s%n", "more items", "request", "p50 ms", "p95 ms");
            for (var size : SIZES) {
                items.fillTo(size);
                for (var path : Requests.PATHS) {
                    var times = requests.measure(path);
                    print("%12d | %-34s | %9.1f | %9.1f%n", size, path, times.percentile(50), times.percentile(95));
                }
            }
        }
    }

    @SuppressWarnings("SystemOut") // the table is what the program is for
    private static void print(String format, Object... values) {
        System.out.printf(format, values);
    }
}
