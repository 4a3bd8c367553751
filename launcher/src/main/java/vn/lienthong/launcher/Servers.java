package vn.lienthong.launcher;

import java.time.Duration;
import java.util.function.Function;

/**
 * Starts the servers in their order. WildFly begins while Keycloak is still busy, since it does not need
 * it to deploy; both are awaited before anybody is told to come.
 */
final class Servers {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

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
        var keycloakIsReady = settings.sso().isPresent() ? nothing() : keycloak(databases.apply("keycloak"));
        var wildFlyIsReady = wildFly(databases.apply("lienthong"));
        keycloakIsReady.run();
        wildFlyIsReady.run();
    }

    private Function<String, Database> external() {
        progress.say(
                "using the PostgreSQL at %s", settings.database().orElseThrow().url());
        return name -> (name.equals("keycloak") ? settings.ssoDatabase() : settings.database()).orElseThrow();
    }

    private Function<String, Database> own() {
        progress.say("starting %s", PostgresServer.NAME);
        var server = new PostgresServer(settings, secrets);
        var child = stack.start(server::start);
        readiness.await(child, server::accepts, PATIENCE);
        progress.say("%s is ready on port %d", PostgresServer.NAME, server.port());
        return server::database;
    }

    private Runnable nothing() {
        progress.say("using the Keycloak at %s", settings.ssoUrl());
        return () -> {};
    }

    private Runnable keycloak(Database database) {
        var server = new KeycloakServer(settings, secrets, database);
        progress.say("starting %s", KeycloakServer.NAME);
        var child = stack.start(server::start);
        return () -> {
            readiness.await(child, () -> readiness.answers(server.ready()), PATIENCE);
            progress.say("%s is ready on port %d", KeycloakServer.NAME, settings.ssoPort());
        };
    }

    private Runnable wildFly(Database database) {
        var server = new WildFlyServer(settings, secrets, database);
        progress.say("starting %s", WildFlyServer.NAME);
        var child = stack.start(server::start);
        return () -> {
            readiness.await(child, () -> isReady(server, child), PATIENCE);
            progress.say("%s is ready on port %d", WildFlyServer.NAME, settings.httpPort());
        };
    }

    private boolean isReady(WildFlyServer server, Child child) {
        server.requireDeployed(child);
        return readiness.answers(server.ready());
    }
}
