package vn.lienthong.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the variables of the environment; an empty one counts as not set. */
record Environment(Map<String, String> variables) {

    private static final int HIGHEST_PORT = 65_535;

    Settings settings(Path home) {
        var database = database("LIENTHONG_DB");
        return new Settings(
                home,
                home.resolve(text("LIENTHONG_DATA").orElse("data")).normalize(),
                port("LIENTHONG_HTTP_PORT").orElse(8080),
                port("LIENTHONG_SSO_PORT").orElse(8180),
                port("LIENTHONG_DB_PORT"),
                database,
                database("LIENTHONG_SSO_DB").or(() -> database.map(given -> given.sibling("keycloak"))),
                sso());
    }

    private Optional<Database> database(String prefix) {
        return text(prefix + "_URL").map(url -> {
            requireUrl(prefix + "_URL", url, "jdbc:postgresql://");
            return new Database(url, required(prefix + "_USER", prefix), required(prefix + "_PASSWORD", prefix));
        });
    }

    private Optional<ExternalSso> sso() {
        return text("LIENTHONG_SSO_URL").map(url -> {
            requireUrl("LIENTHONG_SSO_URL", url, "http");
            return new ExternalSso(url.replaceAll("/+$", ""), required("LIENTHONG_SSO_SECRET", "LIENTHONG_SSO"));
        });
    }

    private OptionalInt port(String name) {
        return text(name).map(value -> OptionalInt.of(port(name, value))).orElse(OptionalInt.empty());
    }

    private static int port(String name, String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw CannotStart.misused("%s must be a port from 1 to %d, not '%s'.", name, HIGHEST_PORT, value);
    }

    private static void requireUrl(String name, String value, String start) {
        if (!value.startsWith(start)) {
            throw CannotStart.misused("%s must begin with '%s', not '%s'.", name, start, value);
        }
    }

    private String required(String name, String because) {
        return text(name)
                .orElseThrow(() -> CannotStart.misused("%s_URL is set, so %s must be set as well.", because, name));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
