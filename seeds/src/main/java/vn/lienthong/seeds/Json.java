package vn.lienthong.seeds;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Reads JSON text, refusing what is none. */
final class Json {
    private Json() {}

    static JsonStructure structure(String text) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException malformed) {
            throw new LoadingFailed("expected JSON, found: " + beginning(text), malformed);
        }
    }

    static JsonObject object(String text) {
        return structure(text) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String beginning(String text) {
        return text.strip().substring(0, Math.min(200, text.strip().length()));
    }
}
