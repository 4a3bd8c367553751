package vn.lienthong.bench;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain statements. */
public final class Sql {

    private Sql() {}

    public static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
