package vn.lienthong.launcher;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Our own PostgreSQL: on loopback only, one database for the application and one for Keycloak. */
final class PostgresServer {

    static final String NAME = "PostgreSQL";

    private static final String VERSION = "18.4";

    private final Path data;
    private final Path log;
    private final Secrets secrets;
    private final int port;

    PostgresServer(Path data, Path log, Secrets secrets, int port) {
        this.data = data;
        this.log = log;
        this.secrets = secrets;
        this.port = port;
    }

    static PostgresCluster cluster(Path data) {
        return new PostgresCluster(data.resolve("postgres"));
    }

    Child start() {
        Privileges.require();
        var binaries = PostgresBinaries.unpackedTo(data.resolve("postgresql-" + VERSION));
        cluster(data)
                .makeIfMissing(
                        binaries,
                        secrets.get("db.superuser"),
                        LogFile.fresh(log).file());
        return Child.start(NAME, Privileges.dropped(command(binaries)), Map.of(), log, Signal.INTERRUPT);
    }

    boolean accepts() {
        try (var connection = DriverManager.getConnection(
                superuser().url(), PostgresCluster.SUPERUSER, superuser().password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes what is missing of a database and its owner. */
    Database database(String name) {
        var database = Database.local(port, name, name, secrets.get("db." + name));
        new DatabaseOwnership(superuser()).establish(name, database.password());
        return database;
    }

    private Database superuser() {
        return Database.local(port, "postgres", PostgresCluster.SUPERUSER, secrets.get("db.superuser"));
    }

    private List<String> command(PostgresBinaries binaries) {
        return List.of(
                binaries.program("postgres"),
                "-D",
                cluster(data).folder().toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=");
    }
}
