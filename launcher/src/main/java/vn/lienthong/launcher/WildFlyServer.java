package vn.lienthong.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The application server with the EAR, and with the demo portal beside it when Keycloak is ours. */
record WildFlyServer(Settings settings, Secrets secrets, Database database) {

    static final String NAME = "WildFly";

    /** What the server logs when it is up but could not deploy everything. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    Child start() {
        prepareConfiguration();
        return Child.start(NAME, command(), environment(), log(), Signal.TERMINATE);
    }

    URI ready() {
        return URI.create(settings.httpUrl() + "/health/ready");
    }

    void requireDeployed() {
        var log = new LogFile(log());
        if (log.contains(STARTED_WITH_ERRORS)) {
            throw CannotStart.because(
                    "%s could not deploy the application. What went wrong (all of it in %s):%n%s",
                    NAME, log.file(), log.errors());
        }
    }

    /** The server writes into its configuration; each start takes that of the build. */
    private void prepareConfiguration() {
        var configuration = base().resolve("configuration");
        try {
            Folders.delete(configuration);
            Folders.copy(home().resolve("standalone/configuration"), configuration);
            if (settings.sso().isEmpty()) {
                DemoPortal.in(settings.home()).deployTo(configuration.resolve("standalone.xml"));
            }
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be prepared: %s.", configuration, e.getMessage());
        }
    }

    private List<String> command() {
        return List.of(
                Programs.java(),
                "@" + home().resolve("bin/lienthong.options"),
                "-Djboss.home.dir=" + home(),
                "-Djboss.server.base.dir=" + base(),
                "-Dorg.jboss.boot.log.file=" + base().resolve("log/server.log"),
                "-Dlogging.configuration=file:" + base().resolve("configuration/logging.properties"),
                "-jar",
                home().resolve("jboss-modules.jar").toString(),
                "-mp",
                home().resolve("modules").toString(),
                "org.jboss.as.standalone");
    }

    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("LIENTHONG_HTTP_PORT", String.valueOf(settings.httpPort()));
        environment.put("LIENTHONG_MANAGEMENT_PORT", String.valueOf(PortCheck.anyFree()));
        environment.put("LIENTHONG_DB_URL", database.url());
        environment.put("LIENTHONG_DB_USER", database.user());
        environment.put("LIENTHONG_DB_PASSWORD", database.password());
        environment.put("LIENTHONG_SSO_URL", settings.ssoUrl());
        environment.put("LIENTHONG_SSO_REALM", "lienthong");
        environment.put("LIENTHONG_SSO_SECRET", clientSecret());
        environment.put("LIENTHONG_PORTAL_PAGE_SECRET", secrets.get("sso.portal-page"));
        return environment;
    }

    private String clientSecret() {
        return settings.sso().map(ExternalSso::clientSecret).orElseGet(() -> secrets.get("sso.client"));
    }

    private Path log() {
        return settings.log("wildfly");
    }

    private Path base() {
        return settings.data().resolve("wildfly");
    }

    private Path home() {
        return settings.home().resolve("ear/target/server");
    }
}
