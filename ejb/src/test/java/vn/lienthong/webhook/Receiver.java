package vn.lienthong.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system: takes events whose signature it has checked by itself, or is out of order for a while. */
class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<JsonObject> taken = new ArrayList<>();
    private int status = 204;
    private int calls;
    private String secret = "";

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    void knows(String shared) {
        secret = shared;
    }

    void answers(int code) {
        status = code;
    }

    List<String> types() {
        return taken.stream().map(event -> event.getString("type")).toList();
    }

    List<JsonObject> taken() {
        return taken;
    }

    int calls() {
        return calls;
    }

    private void take(HttpExchange exchange) throws IOException {
        calls++;
        var body = exchange.getRequestBody().readAllBytes();
        var timestamp = exchange.getRequestHeaders().getFirst("Lienthong-Timestamp");
        var ours = "v1=" + hmac(timestamp, body);
        var answer = ours.equals(exchange.getRequestHeaders().getFirst("Lienthong-Signature")) ? status : 401;
        if (answer < 300) {
            taken.add(
                    Json.createReader(new StringReader(new String(body, UTF_8))).readObject());
        }
        exchange.getResponseHeaders().add("Location", url());
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String hmac(String timestamp, byte[] body) throws IOException {
        try {
            var signed = new ByteArrayOutputStream();
            signed.write((timestamp + ".").getBytes(US_ASCII));
            signed.write(body);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.toByteArray()));
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
