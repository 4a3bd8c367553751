package vn.lienthong.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One connection for each thread, which Hibernate and the engine share, as they share the container's in the server. Closing it
 * only lets go of it; the transaction is ended by whoever began it.
 */
final class SharedConnections {

    private final ThreadLocal<Connection> connections;

    SharedConnections(DataSource database) {
        connections = ThreadLocal.withInitial(() -> open(database));
    }

    private static Connection open(DataSource database) {
        try {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            return Proxies.of(
                    Connection.class,
                    (self, method, arguments) ->
                            method.getName().equals("close") ? null : Proxies.call(connection, method, arguments));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands out the thread's connection. */
    DataSource dataSource() {
        return Proxies.of(DataSource.class, (self, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> connections.get();
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            case "toString" -> "the thread's connection";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }
}
