package vn.lienthong.seeds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;

/** The application's REST resources, used as one account. Any answer but a success ends the loading with the server's words. */
final class Server {
    private final Settings settings;
    private final String token;

    Server(Settings settings, String token) {
        this.settings = settings;
        this.token = token;
    }

    JsonArray list(String path) {
        var answer = succeed("GET " + path, request(path).GET());
        return Json.structure(answer) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** The items of the first page of a list. */
    JsonArray page(String path) {
        return Json.object(succeed("GET " + path, request(path).GET())).getJsonArray("items");
    }

    JsonObject post(String path, Body body) {
        var answer = succeed(
                "POST " + path,
                request(path).header("Content-Type", body.type()).POST(body.content()));
        return answer.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : Json.object(answer);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.api(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
    }

    private static String succeed(String what, HttpRequest.Builder request) {
        var answer = Exchange.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new LoadingFailed(what + " was refused, " + Problem.of(answer).text());
        }
        return answer.body();
    }
}
