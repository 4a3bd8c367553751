package vn.lienthong.web.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.web.header.Nul;

/** What the page of models sends. Its header is one that a foreign page cannot set. */
class ModelRequest {

    private static final String OURS = "X-Lienthong-Draft";
    private static final int MOST_BYTES = 4 << 20;
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private ModelRequest() {}

    static boolean isOurs(HttpServletRequest request) {
        return request.getHeader(OURS) != null;
    }

    /** The version that the page knows. */
    static OptionalLong seen(HttpServletRequest request, String header) {
        var tag = VERSION.matcher(String.valueOf(request.getHeader(header)));
        return tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty();
    }

    /** Empty when it is more than a model can be. */
    static Optional<byte[]> body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    /** @throws JsonException when it is not what the page sends */
    static ModelContent content(JsonObject object) {
        var forms = new HashMap<String, String>();
        forms(object).forEach((key, form) -> forms.put(key, text(form)));
        return new ModelContent(text(object, "xml"), forms);
    }

    private static JsonObject forms(JsonObject object) {
        if (object.get("forms") instanceof JsonObject forms) {
            return forms;
        }
        throw new JsonException("No forms");
    }

    /** @throws JsonException when it has no such text */
    static String text(JsonObject object, String name) {
        return text(object.getOrDefault(name, JsonValue.NULL));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return Nul.without(string.getString());
        }
        throw new JsonException("A text was expected, not " + value.getValueType());
    }

    /** @throws JsonException when it is no object */
    static JsonObject object(byte[] json) {
        try (var reader = Json.createReader(new StringReader(new String(json, UTF_8)))) {
            return reader.readObject();
        }
    }
}
