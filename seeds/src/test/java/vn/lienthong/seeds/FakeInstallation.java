package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays sign-on and application at once; answers what a test prepared and remembers what it was asked. */
final class FakeInstallation implements AutoCloseable {
    private static final Answer CREATED = new Answer(201, "{\"id\":\"d-1\"}");
    private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    FakeInstallation() throws IOException {
        answer("/realms/lienthong/protocol/openid-connect/token", 200, "{\"access_token\":\"t\"}");
        answer("GET /api/v1/directives", 200, "{\"items\":[]}");
        server.createContext("/", this::serve);
        server.start();
    }

    void answer(String request, int status, String body) {
        answers.put(request, new Answer(status, body));
    }

    List<String> asked() {
        return asked;
    }

    Map<String, String> environment() {
        var address = "http://localhost:" + server.getAddress().getPort();
        return Map.of("LIENTHONG_URL", address, "LIENTHONG_SSO_URL", address + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var request = exchange.getRequestMethod() + " " + path;
        exchange.getRequestBody().readAllBytes();
        asked.add(request);
        answers.getOrDefault(request, answers.getOrDefault(path, CREATED)).to(exchange);
    }

    private record Answer(int status, String body) {
        void to(HttpExchange exchange) throws IOException {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}
