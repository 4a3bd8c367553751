package vn.lienthong.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** A realm file. */
record Realm(JsonObject content) {

    /** The lists of the addition are appended to those of the realm; the rest of the realm stays. */
    static Realm merged(JsonObject realm, JsonObject addition) {
        var merged = Json.createObjectBuilder(realm);
        addition.forEach((name, more) -> merged.add(name, appended(realm.getJsonArray(name), more.asJsonArray())));
        return new Realm(merged.build());
    }

    JsonObject with(JsonArray users) {
        return Json.createObjectBuilder(content).add("users", users).build();
    }

    private static JsonArray appended(JsonArray first, JsonArray more) {
        return Json.createArrayBuilder(first)
                .addAll(Json.createArrayBuilder(more))
                .build();
    }
}
