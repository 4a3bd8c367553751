package vn.lienthong.persistence;

import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** The tables of one database, brought up to date by the SQL scripts of this module and the migrations given. */
record Schema(DataSource database) {

    /** Refuses a database that cannot hold every letter of Vietnamese. */
    void migrate(Collection<JavaMigration> javaMigrations) {
        requireUtf8();
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .javaMigrations(javaMigrations.toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }

    private void requireUtf8() {
        var encoding = encoding();
        if (!encoding.equals("UTF8")) {
            throw new IllegalStateException("The database is encoded in " + encoding
                    + ", which cannot hold Vietnamese text: create it again with ENCODING 'UTF8'.");
        }
    }

    private String encoding() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show server_encoding")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
