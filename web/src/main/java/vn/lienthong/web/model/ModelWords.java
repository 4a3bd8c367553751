package vn.lienthong.web.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.web.reader.Texts;

/**
 * What the pieces of a model are called: people know names, programs ids and keys.
 *
 * @param elements by their ids; those without a name by what they are, a choice by the step before it
 * @param forms by their keys
 * @param fields of all forms by their keys
 */
record ModelWords(Map<String, String> elements, Map<String, String> forms, Map<String, String> fields) {

    static ModelWords of(Collection<ModelPart> parts, Collection<Map<String, String>> forms, Texts texts) {
        var words = new ModelWords(new HashMap<>(), new HashMap<>(), new HashMap<>());
        parts.forEach(part ->
                words.elements.putIfAbsent(part.id(), part.name().isBlank() ? texts.of(part.kind()) : part.name()));
        forms.forEach(all -> all.forEach(words::learn));
        return words;
    }

    /** A choice without a name is what is decided at the step before it. */
    private Optional<String> before(ModelPart choice, Collection<ModelPart> parts) {
        return parts.stream()
                .filter(way -> way.kind() == PartKind.FLOW)
                .filter(way -> choice.id().equals(way.says().get(ModelAspect.TO)))
                .map(way -> element(way.says().getOrDefault(ModelAspect.FROM, choice.id())))
                .findFirst();
    }

    private void learn(String key, String schema) {
        try (var reader = Json.createReader(new StringReader(schema))) {
            var form = reader.readObject();
            forms.putIfAbsent(key, form.getString("name", key));
            learn(form);
        } catch (JsonException | ClassCastException e) {
            forms.putIfAbsent(key, key); // the gate says what is wrong with it
        }
    }

    private void learn(JsonObject part) {
        var key = part.getString("key", "");
        if (!key.isEmpty()) {
            fields.putIfAbsent(key, part.getString("label", part.getString("dateLabel", key)));
        }
        part.getOrDefault("components", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonValue::asJsonObject)
                .forEach(this::learn);
    }

    String element(String idOrName) {
        return elements.getOrDefault(idOrName, idOrName);
    }

    String form(String key) {
        return forms.getOrDefault(key, key);
    }

    String field(String key) {
        return fields.getOrDefault(key, key);
    }
}
