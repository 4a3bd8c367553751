package vn.lienthong.bench.pages;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import vn.lienthong.bench.Times;

/**
 * Measures what one look costs while nobody else looks: from the request to the last byte of the answer, and how many statements
 * the database carried out meanwhile. The median, because the server's workers put some in between now and then. In turn with it,
 * something is looked at that nobody here wrote and that runs on the same processors: it tells the machine from the program.
 */
final class LookBench {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 60;
    private static final int COUNTED = 11;

    private final DataSource database;
    private final Look beside;

    LookBench(DataSource database, Look beside) {
        this.database = database;
        this.beside = beside;
    }

    String head() {
        return "%-44s | %9s | %9s | %10s | beside it p50 ms: %s"
                .formatted("one at a time", "p50 ms", "p95 ms", "statements", beside.name());
    }

    String row(Look look) {
        for (var number = 0; number < WARM_UP; number++) {
            nanosOf(look);
            nanosOf(beside);
        }
        var ours = new long[MEASURED];
        var theirs = new long[MEASURED];
        for (var number = 0; number < MEASURED; number++) {
            ours[number] = nanosOf(look);
            theirs[number] = nanosOf(beside);
        }
        var times = new Times(ours);
        return "%-44s | %9.1f | %9.1f | %10d | %9.1f"
                .formatted(
                        look.name(),
                        times.percentile(50),
                        times.percentile(95),
                        statementsOf(look),
                        new Times(theirs).percentile(50));
    }

    private static long nanosOf(Look look) {
        var begun = System.nanoTime();
        look.look().run();
        return System.nanoTime() - begun;
    }

    /** Counted apart, because to ask the database in between would make room in its caches for the question. */
    private long statementsOf(Look look) {
        return median(LongStream.generate(() -> {
                    var before = statements();
                    nanosOf(look);
                    return statements() - before;
                })
                .limit(COUNTED)
                .toArray());
    }

    private static long median(long... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Of the application's own user, without what begins and ends transactions. */
    private long statements() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
                        where r.rolname = 'lienthong' and query !~* '^(begin|commit|rollback|set|show)'""")) {
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
