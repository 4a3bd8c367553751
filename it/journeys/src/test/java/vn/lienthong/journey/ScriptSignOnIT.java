package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A script on somebody's own machine: it opens the browser, waits for the code at its own port and fetches the token. */
class ScriptSignOnIT {

    private static final String REALM = RunningSystem.SSO + "/realms/lienthong/protocol/openid-connect/";
    private static final int PORT = 8976;
    private static final String CALLBACK = "http://127.0.0.1:" + PORT + "/callback";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String verifier = (UUID.randomUUID() + "-" + UUID.randomUUID());

    @Test
    void getsATokenForThePersonInTheBrowser() throws Exception {
        var answer = new CompletableFuture<String>();
        var script = listening(answer);
        try {
            signOnInTheBrowser();
            var me = Program.withToken(tokenFor(codeIn(answer.get(30, TimeUnit.SECONDS))))
                    .get("/api/v1/me");

            assertThat(me.statusCode()).isEqualTo(200);
            assertThat(Program.object(me).get("name")).isNotNull();
        } finally {
            script.stop(0);
        }
    }

    @Test
    void theCodeIsSentToThatOneAddressOnly() throws Exception {
        assertThat(asked("http://127.0.0.1:8977/callback")).isEqualTo(400);
        assertThat(asked("http://127.0.0.1:8976/other")).isEqualTo(400);
        assertThat(asked("http://localhost:8976/callback")).isEqualTo(400);
        assertThat(asked(CALLBACK)).isEqualTo(200);
    }

    private static HttpServer listening(CompletableFuture<String> answer) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.createContext("/callback", exchange -> {
            answer.complete(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void signOnInTheBrowser() throws NoSuchAlgorithmException {
        var page = journey.somebody().page();
        page.navigate(address(CALLBACK));
        page.locator("#username").fill("theodoi");
        page.locator("#password").fill("lienthong");
        page.locator("button[type=submit], input[type=submit]").first().click();
    }

    private String tokenFor(String code) {
        var form = "grant_type=authorization_code&client_id=lienthong-cli&code=%s&redirect_uri=%s&code_verifier=%s"
                .formatted(encoded(code), encoded(CALLBACK), encoded(verifier));
        var request = HttpRequest.newBuilder(URI.create(REALM + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return (String) Program.object(Program.send(request)).get("access_token");
    }

    private int asked(String callback) throws NoSuchAlgorithmException {
        return Program.send(
                        HttpRequest.newBuilder(URI.create(address(callback))).build())
                .statusCode();
    }

    private String address(String callback) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
        return REALM + "auth?client_id=lienthong-cli&response_type=code&scope=openid&state=s&code_challenge_method=S256"
                + "&code_challenge=" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)
                + "&redirect_uri=" + encoded(callback);
    }

    private static String codeIn(String query) {
        return query.replaceFirst("(?:.*&)?code=([^&]+).*", "$1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
