package vn.lienthong.persistence;

import java.util.Collection;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings an empty database to the application's schema, by the migrations that the server runs. */
public final class StandaloneSchema {

    private StandaloneSchema() {}

    public static void in(DataSource database, Collection<JavaMigration> javaMigrations) {
        new Schema(database).migrate(javaMigrations);
    }
}
