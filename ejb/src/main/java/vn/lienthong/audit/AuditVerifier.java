package vn.lienthong.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The command that checks the audit chain of a database from the first link to the last, without the application: exit
 * code 0 when it holds, 1 when it is broken, 2 when the database does not answer. It reads {@code LIENTHONG_DB_URL},
 * {@code LIENTHONG_DB_USER} and {@code LIENTHONG_DB_PASSWORD}.
 */
public class AuditVerifier {

    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NO_ANSWER = 2;

    private AuditVerifier() {}

    public static void main(String... none) {
        System.exit(run());
    }

    private static int run() {
        try (var connection = connect()) {
            var verdict = new ChainCheck(connection).verdict();
            System.out.println(verdict.sentence());
            return verdict.holds() ? HOLDS : BROKEN;
        } catch (SQLException e) {
            System.err.println("The database does not answer: " + e.getMessage());
            return NO_ANSWER;
        }
    }

    /** Rows and head are read as of one moment, so that the application may go on writing. */
    private static Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(
                setting("LIENTHONG_DB_URL"), setting("LIENTHONG_DB_USER"), setting("LIENTHONG_DB_PASSWORD"));
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private static String setting(String name) throws SQLException {
        var value = System.getenv(name);
        if (value == null) {
            throw new SQLException(name + " is not set");
        }
        return value;
    }
}
