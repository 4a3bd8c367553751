package vn.lienthong.seeds;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server answered instead of doing what was asked, in the words it used. */
record Problem(int status, JsonObject body) {

    static Problem of(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var body = type.contains("json") ? Json.object(answer.body()) : JsonValue.EMPTY_JSON_OBJECT;
        return new Problem(answer.statusCode(), body);
    }

    String text() {
        return "status " + status + words() + badLines();
    }

    private String words() {
        return Stream.of("title", "detail", "error_description")
                .map(key -> body.getString(key, ""))
                .filter(word -> !word.isBlank())
                .map(word -> ": " + word)
                .collect(Collectors.joining());
    }

    private String badLines() {
        return body.getOrDefault("bad", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(bad -> "%n  line %d: %s".formatted(bad.getInt("line"), bad.getString("message")))
                .collect(Collectors.joining());
    }
}
