package vn.lienthong.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Our own PostgreSQL: on loopback only, one database for the application and one for Keycloak. */
final class PostgresServer {

    static final String NAME = "PostgreSQL";

    private static final String VERSION = "18.4";

    private final Settings settings;
    private final Secrets secrets;
    private final int port;

    PostgresServer(Settings settings, Secrets secrets) {
        this(settings, secrets, settings.dbPort().orElseGet(PortCheck::anyFree));
    }

    private PostgresServer(Settings settings, Secrets secrets, int port) {
        this.settings = settings;
        this.secrets = secrets;
        this.port = port;
    }

    /** The one that a launcher runs already. */
    static PostgresServer running(Settings settings, Secrets secrets) {
        return new PostgresServer(settings, secrets, cluster(settings).runningPort());
    }

    static PostgresCluster cluster(Settings settings) {
        return new PostgresCluster(settings.data().resolve("postgres"));
    }

    Child start() {
        Privileges.require();
        var log = settings.log("postgresql");
        var binaries = PostgresBinaries.unpackedTo(settings.data().resolve("postgresql-" + VERSION));
        cluster(settings)
                .makeIfMissing(
                        binaries,
                        secrets.get("db.superuser"),
                        LogFile.fresh(log).file());
        return Child.start(NAME, Privileges.dropped(command(binaries)), Map.of(), log, Signal.INTERRUPT);
    }

    int port() {
        return port;
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
                cluster(settings).folder().toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=");
    }
}
