package vn.lienthong.realm;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The realm files as they stand in the sources. */
final class RealmFiles {

    static final Path SOURCES = Path.of("src/main/realms");

    private RealmFiles() {}

    static JsonObject production() {
        return read("production/lienthong-realm.json");
    }

    static JsonObject portal() {
        return read("demo/congtt-realm.json");
    }

    static JsonObject demoAddition() {
        return read("demo/lienthong-demo.json");
    }

    static Stream<JsonObject> all() {
        return Stream.of(production(), portal(), demoAddition());
    }

    static Stream<JsonObject> clients(JsonObject realm) {
        return realm.getJsonArray("clients").stream().map(JsonValue::asJsonObject);
    }

    static Stream<String> redirects(JsonObject client) {
        return client
                .getOrDefault("redirectUris", JsonArray.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonValue::toString)
                .stream();
    }

    private static JsonObject read(String file) {
        try {
            return JsonFile.read(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
