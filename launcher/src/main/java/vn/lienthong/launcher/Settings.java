package vn.lienthong.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The environment's wishes, checked; what is not said has its default. */
record Settings(
        Path home,
        Path data,
        int httpPort,
        int ssoPort,
        OptionalInt dbPort,
        Optional<Database> database,
        Optional<Database> ssoDatabase,
        Optional<ExternalSso> sso) {

    static Settings of(Map<String, String> environment, Path home) {
        return new Environment(environment).settings(home);
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path running() {
        return data.resolve("running");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }

    String httpUrl() {
        return "http://localhost:" + httpPort;
    }

    String ssoUrl() {
        return sso.map(ExternalSso::url).orElse("http://localhost:" + ssoPort);
    }
}
