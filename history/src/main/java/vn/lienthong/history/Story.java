package vn.lienthong.history;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the story is told from: directives with their work, and what people write while they carry it out. */
record Story(List<DirectivePlan> directives, JsonObject words) {

    static Story read() {
        return new Story(
                json("directives.json").getJsonArray("directives").getValuesAs(JsonObject.class).stream()
                        .map(DirectivePlan::of)
                        .toList(),
                json("words.json"));
    }

    /** One of the texts of that kind, the same for the same number. */
    String say(String kind, int number) {
        var texts = words.getJsonArray(kind).getValuesAs(JsonString::getString);
        return texts.get(number % texts.size());
    }

    private static JsonObject json(String name) {
        try (var stream = Story.class.getResourceAsStream("/history/" + name);
                var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
