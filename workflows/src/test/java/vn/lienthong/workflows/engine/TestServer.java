package vn.lienthong.workflows.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The PostgreSQL server of a test run; its database is migrated as that of the server is. */
class TestServer implements Closeable {

    private final EmbeddedPostgres postgres;

    TestServer() {
        postgres = start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .javaMigrations(new V20__engine())
                .load()
                .migrate();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource migratedDatabase() {
        return postgres.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
