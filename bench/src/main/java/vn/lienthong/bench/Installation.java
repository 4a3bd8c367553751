package vn.lienthong.bench;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The installation that runs on this machine, found by the same environment as {@code ./run}. */
record Installation(URI web, URI signOn, Path data) {

    private static final int PORT_LINE = 3;

    static Installation fromEnvironment() {
        var environment = System.getenv();
        return new Installation(
                URI.create("http://localhost:" + environment.getOrDefault("LIENTHONG_HTTP_PORT", "8080")),
                URI.create("http://localhost:" + environment.getOrDefault("LIENTHONG_SSO_PORT", "8180")),
                Path.of(environment.getOrDefault("LIENTHONG_DATA", "data")));
    }

    Connection connect() throws SQLException {
        var port = lines("postgres/postmaster.pid").split("\n")[PORT_LINE];
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/lienthong", "lienthong", secret("db.lienthong"));
    }

    /** An access token in the name of a demo account. */
    String token(String account) {
        var request = HttpRequest.newBuilder(signOn.resolve("/realms/lienthong/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=lienthong-seeds&password=lienthong&username=" + account))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            var body = JsonbBuilder.create().fromJson(answer.body(), Map.class);
            return (String) body.get("access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String secret(String name) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    private String lines(String file) {
        try {
            return Files.readString(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
