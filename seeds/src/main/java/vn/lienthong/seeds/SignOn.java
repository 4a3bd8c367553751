package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Gets the access token of a demo account; only the demo realm has a client that allows it without a browser. */
final class SignOn {
    private static final String CLIENT = "lienthong-seeds";
    private final Settings settings;

    SignOn(Settings settings) {
        this.settings = settings;
    }

    String tokenFor(String username) {
        var answer = Exchange.send(HttpRequest.newBuilder(settings.tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(username))));
        if (answer.statusCode() != 200) {
            throw new LoadingFailed("%s cannot sign in at %s (%s)"
                    .formatted(username, settings.tokens(), Problem.of(answer).text()));
        }
        return Json.object(answer.body()).getString("access_token");
    }

    private String form(String username) {
        return "grant_type=password&client_id=%s&username=%s&password=%s"
                .formatted(CLIENT, encoded(username), encoded(settings.password()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
