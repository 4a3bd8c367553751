package vn.lienthong.journey;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another program, in the name of a person, through REST. */
final class Program {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;

    private Program(String token) {
        this.token = token;
    }

    static Program inTheNameOf(String account) {
        var form = "grant_type=password&client_id=lienthong-seeds&password=lienthong&username="
                + URLEncoder.encode(account, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create(RunningSystem.SSO + "/realms/lienthong/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return new Program((String) object(send(request)).get("access_token"));
    }

    static Program withToken(String token) {
        return new Program(token);
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET().build());
    }

    byte[] bytes(String path) {
        try {
            return HTTP.send(to(path).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, Object body) {
        return send(posting(path, body));
    }

    /** The same under a key that tells the server when it comes again. */
    HttpResponse<String> post(String path, Object body, String key) {
        return send(to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JsonbBuilder.create().toJson(body)))
                .build());
    }

    HttpResponse<String> send(String method, String path, Object body) {
        return send(to(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JsonbBuilder.create().toJson(body)))
                .build());
    }

    /** The same for what was seen under the tag. */
    HttpResponse<String> matching(String method, String path, String tag, Object body) {
        return send(to(path).header("Content-Type", "application/json")
                .header("If-Match", tag)
                .method(method, BodyPublishers.ofString(JsonbBuilder.create().toJson(body)))
                .build());
    }

    /** Hands a small text file over. */
    HttpResponse<String> attach(String path, String name) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\nĐã họp tổ công nghệ số\r\n--b--\r\n";
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The same for a file of that type. */
    HttpResponse<String> attach(String path, String name, String type, byte[] content) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: "
                + type + "\r\n\r\n";
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--b--\r\n")))
                .build());
    }

    /** Says in a part of that name what is wanted, and hands a file over with it. */
    HttpResponse<String> withFile(String path, String part, Object body, String name, byte[] content) {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"" + part + "\"\r\nContent-Type: application/json\r\n\r\n"
                        + json(body) + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--b--\r\n")))
                .build());
    }

    /** Sends a CSV text. */
    HttpResponse<String> csv(String path, String text) {
        return posted("text/csv", path, text);
    }

    HttpResponse<String> xml(String path, String text) {
        return posted("application/xml", path, text);
    }

    HttpResponse<String> text(String path, String text) {
        return posted("text/plain", path, text);
    }

    private HttpResponse<String> posted(String type, String path, String text) {
        return send(to(path).header("Content-Type", type)
                .POST(BodyPublishers.ofString(text))
                .build());
    }

    HttpRequest posting(String path, Object body) {
        return to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonbBuilder.create().toJson(body)))
                .build();
    }

    static String json(Object body) {
        return JsonbBuilder.create().toJson(body);
    }

    /** Makes something and tells its id. */
    String create(String path, Object body) {
        var answer = post(path, body);
        return Optional.ofNullable((String) object(answer).get("id"))
                .orElseThrow(() -> new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body()));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RunningSystem.WEB + path)).header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(HttpResponse<String> answer) {
        return JsonbBuilder.create().fromJson(answer.body(), Map.class);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(HttpResponse<String> answer) {
        return JsonbBuilder.create().fromJson(answer.body(), List.class);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(HttpResponse<String> answer) {
        return (List<Map<String, Object>>) object(answer).get("items");
    }

    /** The work item of the case file that waits for the person. */
    String waitingFor(String caseFile) {
        return items(get("/api/v1/work-items?size=100&sort=NEWEST")).stream()
                .filter(item -> caseFile.equals(item.get("caseFileId")))
                .map(item -> (String) item.get("id"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits for them in " + caseFile));
    }
}
