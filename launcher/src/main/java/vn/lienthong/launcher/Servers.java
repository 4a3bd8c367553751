package vn.lienthong.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** Starts the servers in their order, each when the one before answers, so that none starves the other of processors. */
final class Servers {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Settings settings;
    private final Secrets secrets;
    private final Stack stack;
    private final Progress progress;
    private final Readiness readiness;

    Servers(Settings settings, Secrets secrets, Stack stack, Progress progress) {
        this.settings = settings;
        this.secrets = secrets;
        this.stack = stack;
        this.progress = progress;
        this.readiness = new Readiness(stack);
    }

    void start() {
        var databases = settings.database().isPresent() ? external() : own();
        if (settings.sso().isPresent()) {
            progress.say("using the Keycloak at %s", settings.ssoUrl());
        } else {
            keycloak(databases.apply("keycloak"));
        }
        wildFly(databases.apply("lienthong"));
    }

    private Function<String, Database> external() {
        progress.say(
                "using the PostgreSQL at %s", settings.database().orElseThrow().url());
        return name -> (name.equals("keycloak") ? settings.ssoDatabase() : settings.database()).orElseThrow();
    }

    private Function<String, Database> own() {
        var server = new PostgresServer(settings, secrets);
        begin(PostgresServer.NAME, server.port(), server::start, server::accepts);
        return server::database;
    }

    private void keycloak(Database database) {
        var server = new KeycloakServer(settings, secrets, database);
        begin(KeycloakServer.NAME, settings.ssoPort(), server::start, () -> readiness.answers(server.ready()));
    }

    private void wildFly(Database database) {
        var server = new WildFlyServer(settings, secrets, database);
        begin(WildFlyServer.NAME, settings.httpPort(), server::start, () -> {
            server.requireDeployed();
            return readiness.answers(server.ready());
        });
    }

    private void begin(String name, int port, Supplier<Child> starting, BooleanSupplier ready) {
        progress.say("starting %s", name);
        var child = stack.start(starting);
        readiness.await(child, ready, PATIENCE);
        progress.say("%s is ready on port %d", name, port);
    }
}
