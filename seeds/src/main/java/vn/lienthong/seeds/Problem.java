package vn.lienthong.seeds;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/** What a server answered instead of doing what was asked, in the words it used. */
record Problem(int status, JsonObject body) {

    static Problem of(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var body = type.contains("json") ? Json.object(answer.body()) : JsonValue.EMPTY_JSON_OBJECT;
        return new Problem(answer.statusCode(), body);
    }

    String text() {
        var words = Stream.of("title", "detail", "error_description")
                .map(key -> body.getString(key, ""))
                .filter(word -> !word.isBlank());
        return String.join(
                System.lineSeparator() + "  ",
                Stream.concat(
                                Stream.of(String.join(
                                        ": ",
                                        Stream.concat(Stream.of("status " + status), words)
                                                .toList())),
                                badLines().stream())
                        .toList());
    }

    private List<String> badLines() {
        return body.getOrDefault("bad", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(bad -> "line %d: %s".formatted(bad.getInt("line"), bad.getString("message")))
                .toList();
    }
}
