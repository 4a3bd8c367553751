package vn.lienthong.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sign-on server: built for PostgreSQL by Maven, so it starts as one process and never exits to re-build itself. */
record KeycloakServer(Settings settings, Secrets secrets, Database database) {

    static final String NAME = "Keycloak";

    Child start() {
        return Child.start(NAME, command(), environment(), settings.log("keycloak"), Signal.TERMINATE);
    }

    URI ready() {
        return URI.create(settings.ssoUrl() + "/realms/lienthong");
    }

    private List<String> command() {
        return Stream.of(List.of(Programs.java()), machine(), properties(), program())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> machine() {
        return List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }

    private List<String> properties() {
        return List.of(
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.config.built=true",
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-Dkeycloak.migration.dir=" + settings.home().resolve("realm-config/target/realms/demo"));
    }

    private List<String> program() {
        return List.of(
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ssoPort(),
                "--hostname=" + settings.ssoUrl(),
                "--cache=local",
                "--db-pool-initial-size=2",
                "--db-pool-min-size=2",
                "--db-pool-max-size=20",
                "--http-pool-max-threads=32",
                "--log-console-color=false");
    }

    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("sso.admin"));
        environment.put("LIENTHONG_WEB_URL", settings.httpUrl());
        environment.put("LIENTHONG_SSO_URL", settings.ssoUrl());
        environment.put("LIENTHONG_SSO_SECRET", secrets.get("sso.client"));
        environment.put("LIENTHONG_PORTAL_ENABLED", "true");
        environment.put("LIENTHONG_PORTAL_URL", settings.ssoUrl() + "/realms/congtt");
        environment.put("LIENTHONG_PORTAL_SECRET", secrets.get("sso.portal"));
        environment.put("LIENTHONG_PORTAL_PAGE_SECRET", secrets.get("sso.portal-page"));
        return environment;
    }

    private Path home() {
        return settings.home().resolve("realm-config/target/keycloak");
    }
}
