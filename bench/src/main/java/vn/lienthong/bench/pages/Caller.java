package vn.lienthong.bench.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Another program that reads over REST in the name of an official. */
final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String token;

    private Caller(String token) {
        this.token = token;
    }

    static Caller inTheNameOf(String account) {
        var form = "grant_type=password&client_id=lienthong-seeds&scope=openid&password=lienthong&username=" + account;
        var answer = send(
                HttpRequest.newBuilder(URI.create(DemoSystem.SSO + "/realms/lienthong/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
        return new Caller((String)
                JsonbBuilder.create().fromJson(answer.body(), Map.class).get("access_token"));
    }

    /** Reads it from the application; what is refused ends the measurement. */
    void read(String path) {
        get(DemoSystem.WEB + path);
    }

    /** Asks the sign-on service whose token it is; what is refused ends the measurement. */
    void readFromSignOn() {
        get(DemoSystem.SSO + "/realms/lienthong/protocol/openid-connect/userinfo");
    }

    private void get(String address) {
        var answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
