package vn.lienthong.bench.pages;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.lienthong.bench.Times;

/**
 * Measures what one look costs while nobody else looks: from the request to the last byte of the answer, and how many statements
 * the database carried out meanwhile. The median, because the server's workers put some in between now and then.
 */
final class LookBench {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 60;

    private final DataSource database;

    LookBench(DataSource database) {
        this.database = database;
    }

    static String head() {
        return "%-44s | %9s | %9s | %10s".formatted("one at a time", "p50 ms", "p95 ms", "statements");
    }

    String row(Look look) {
        IntStream.range(0, WARM_UP).forEach(number -> look.look().run());
        var statements = new long[MEASURED];
        var nanos = IntStream.range(0, MEASURED)
                .mapToLong(number -> measured(look, number, statements))
                .toArray();
        var times = new Times(nanos);
        return "%-44s | %9.1f | %9.1f | %10d"
                .formatted(look.name(), times.percentile(50), times.percentile(95), median(statements));
    }

    private long measured(Look look, int number, long... statements) {
        var before = statements();
        var begun = System.nanoTime();
        look.look().run();
        var nanos = System.nanoTime() - begun;
        statements[number] = statements() - before;
        return nanos;
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
