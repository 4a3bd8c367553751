package vn.lienthong.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A PostgreSQL server of the measurement's own, on a free port of this machine, that counts the statements it carries out.
 * Full pages are not logged, so that what a step writes does not depend on when the last checkpoint was, and a commit does not
 * wait for the disk, which others use as well.
 */
final class MeasuredServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Path data;

    MeasuredServer(Path data) throws IOException {
        this.data = data;
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setServerConfig("pg_stat_statements.track_planning", "on")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("timezone", "UTC")
                .start();
        Sql.execute(postgres.getPostgresDatabase(), "create extension pg_stat_statements");
    }

    DataSource database(String name) {
        Sql.execute(postgres.getPostgresDatabase(), "create database " + name);
        return postgres.getDatabase("postgres", name, Map.of("reWriteBatchedInserts", "true"));
    }

    /** Of a database, for who opens connections by themselves. */
    String address(String name) {
        return postgres.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }

    /** What this server has done so far. */
    Effort effort() {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select (select sum(calls) from pg_stat_statements),
                               pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')""")) {
            row.next();
            return new Effort(row.getLong(1), row.getLong(2), Cpu.ofThisProgram(), cpu());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many nanoseconds this server has planned and carried out statements of a database so far. */
    long worked(String database) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("""
                        select coalesce(sum(s.total_plan_time + s.total_exec_time), 0) * 1000000 from pg_stat_statements s
                        join pg_database d on d.oid = s.dbid where d.datname = ?""")) {
            query.setString(1, database);
            var row = query.executeQuery();
            row.next();
            return (long) row.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each statement of a database, how often it was carried out so far and what that took, the most frequent first. */
    List<Statement> statements(String database) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("""
                        select s.query, sum(s.calls), sum(s.total_plan_time + s.total_exec_time)
                        from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = ? group by 1 order by 2 desc, 1""")) {
            query.setString(1, database);
            var found = new ArrayList<Statement>();
            for (var row = query.executeQuery(); row.next(); ) {
                found.add(new Statement(row.getString(1), row.getLong(2), row.getDouble(3)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts the statements from here on. */
    void forget() {
        Sql.execute(postgres.getPostgresDatabase(), "select pg_stat_statements_reset()");
    }

    private Duration cpu() {
        try {
            var pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            return Cpu.ofProcessAndChildren(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
