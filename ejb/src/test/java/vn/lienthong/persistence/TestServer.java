package vn.lienthong.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The PostgreSQL server of a test run, with a migrated template that fresh databases are copied from. */
class TestServer implements CloseableResource, AutoCloseable {

    private static final String TEMPLATE = "migrated";

    private final AtomicInteger databases = new AtomicInteger();
    private final EmbeddedPostgres postgres;
    private final TestDatabase shared;

    TestServer() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "off")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "200")
                .start();
        execute("create database " + TEMPLATE);
        new Schema(postgres.getDatabase("postgres", TEMPLATE)).migrate(List.of());
        shared = fresh();
    }

    TestDatabase shared() {
        return shared.lent();
    }

    TestDatabase fresh() {
        return new TestDatabase(create("template " + TEMPLATE));
    }

    DataSource empty(String options) {
        return create("template template0 " + options);
    }

    private DataSource create(String options) {
        var name = "test_" + databases.incrementAndGet();
        execute("create database " + name + " " + options);
        return postgres.getDatabase("postgres", name);
    }

    private void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
