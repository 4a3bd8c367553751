package vn.lienthong.matter.form;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Reads JSON objects that were sent in; what is nested deeper than any form is not begun with. */
class SmallJson {

    private static final int DEEPEST = 50;

    private SmallJson() {}

    /** @throws JsonException for what is no object, or nested too deeply */
    static JsonObject object(String json) {
        if (depth(json) > DEEPEST) {
            throw new JsonException("depth > " + DEEPEST);
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static int depth(String json) {
        var deepest = 0;
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
