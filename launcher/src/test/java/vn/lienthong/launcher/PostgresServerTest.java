package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private Stack stack;

    @BeforeEach
    void emptyStack() {
        stack = newStack();
    }

    @AfterEach
    void nothingLeft() {
        stack.stop();
    }

    @Test
    void keepsItsDataOverARestartAndLowersVietnameseLetters() throws SQLException {
        execute(start(), "create table word as select 'ĐẢNG ỦY' as upper");
        stack.stop();
        stack = newStack();

        assertThat(query(start(), "select lower(upper) from word")).isEqualTo("đảng ủy");
    }

    @Test
    void isUtf8WithALocaleThatDoesNotDependOnTheMachine() throws SQLException {
        var settings = "select concat(pg_encoding_to_char(encoding), datlocprovider, datlocale) from pg_database"
                + " where datname = current_database()";
        assertThat(query(start(), settings)).isEqualTo("UTF8bC.UTF-8");
    }

    private Database start() {
        var settings = Settings.of(Map.of("LIENTHONG_DATA", "."), data);
        var server = new PostgresServer(settings, Secrets.in(settings.secrets()));
        var child = stack.start(server::start);
        new Readiness(stack).await(child, server::accepts, PATIENCE);
        return server.database("lienthong");
    }

    private Stack newStack() {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        return new Stack(new Leftovers(data.resolve("running")), new Progress(silent, Clock.systemUTC()));
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
