package vn.lienthong.matter.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.rule.BusinessRuleViolation;

/** What was filled in, by the keys of the fields and in their order: texts, numbers, ticks and lists of texts. */
public record FormData(Map<String, Object> values) {

    public static final FormData NONE = new FormData(Map.of());

    private static final int LONGEST = 256 * 1024;

    public FormData {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** As it was written by {@link #json()}. */
    public static FormData parse(String json) {
        var values = new LinkedHashMap<String, Object>();
        read(json).forEach((key, value) -> values.put(key, plain(value)));
        return new FormData(values);
    }

    /** @throws BusinessRuleViolation {@link FieldRule#DATA_NOT_READABLE} for what is no JSON object of a sensible size */
    static JsonObject read(String json) {
        if (json.length() > LONGEST) {
            throw new BusinessRuleViolation(FieldRule.DATA_NOT_READABLE);
        }
        try {
            return SmallJson.object(json);
        } catch (JsonException | IllegalStateException e) {
            throw new BusinessRuleViolation(FieldRule.DATA_NOT_READABLE);
        }
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonArray list) {
            return list.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        return value == JsonValue.TRUE;
    }

    /** These with those of a later step, which replace what they fill in anew. */
    public FormData with(FormData later) {
        var all = new LinkedHashMap<>(values);
        all.putAll(later.values);
        return new FormData(all);
    }

    /** These without what the form of a later step left empty. */
    public FormData without(Iterable<String> keys) {
        var left = new LinkedHashMap<>(values);
        keys.forEach(left::remove);
        return new FormData(left);
    }

    public String json() {
        var object = Json.createObjectBuilder();
        values.forEach((key, value) -> put(key, value, object));
        return object.build().toString();
    }

    private static void put(String key, Object value, JsonObjectBuilder object) {
        if (value instanceof BigDecimal number) {
            object.add(key, number);
        } else if (value instanceof Boolean tick) {
            object.add(key, tick);
        } else if (value instanceof List<?> list) {
            object.add(key, Json.createArrayBuilder(list));
        } else {
            object.add(key, value.toString());
        }
    }
}
