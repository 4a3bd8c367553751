package vn.lienthong.matter.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a drawn form says of one field. */
class FieldReader {

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 10_000;

    private FieldReader() {}

    static FormField field(JsonObject part) {
        var validate = part.get("validate") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        var key = SchemaParts.text(part, "key");
        return new FormField(
                key,
                Optional.of(label(part)).filter(text -> !text.isBlank()).orElse(key),
                kind(part),
                validate.getBoolean("required", false),
                options(part),
                limits(part, validate));
    }

    private static String label(JsonObject part) {
        var own = SchemaParts.text(part, "label");
        return own.isBlank() ? SchemaParts.text(part, "dateLabel") + SchemaParts.text(part, "timeLabel") : own;
    }

    static FieldKind kind(JsonObject part) {
        var kind = SchemaParts.FIELDS.get(SchemaParts.type(part));
        if (kind != FieldKind.DATE) {
            return kind;
        }
        return switch (SchemaParts.text(part, "subtype")) {
            case "time" -> FieldKind.TIME;
            case "datetime" -> FieldKind.MOMENT;
            default -> FieldKind.DATE;
        };
    }

    static Map<String, String> options(JsonObject part) {
        var options = new LinkedHashMap<String, String>();
        if (part.get("values") instanceof JsonArray values) {
            for (var value : values) {
                if (value instanceof JsonObject option && option.get("value") instanceof JsonString word) {
                    options.putIfAbsent(word.getString(), option.getString("label", word.getString()));
                }
            }
        }
        return options;
    }

    private static FormField.Limits limits(JsonObject part, JsonObject validate) {
        var most = "textarea".equals(SchemaParts.type(part)) ? LONGEST_TEXT : LONGEST_LINE;
        return new FormField.Limits(
                number(validate, "min"),
                number(validate, "max"),
                number(part, "decimalDigits").map(BigDecimal::intValue),
                number(validate, "minLength").map(BigDecimal::intValue),
                number(validate, "maxLength")
                        .map(BigDecimal::intValue)
                        .map(length -> Math.min(length, most))
                        .orElse(most),
                pattern(validate).flatMap(BoundedPattern::of),
                Optional.of(SchemaParts.text(validate, "patternErrorMessage")).filter(text -> !text.isBlank()),
                usual(validate),
                part.getBoolean("disallowPassedDates", false),
                part.getBoolean("multiple", false));
    }

    /** Numbers may be written as texts. */
    static Optional<BigDecimal> number(JsonObject part, String name) {
        var value = part.get(name);
        if (value == null
                || value.getValueType() == JsonValue.ValueType.NULL
                || value.toString().equals("\"\"")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(value.toString().replace("\"", "")));
    }

    static Optional<String> pattern(JsonObject validate) {
        return Optional.of(SchemaParts.text(validate, "pattern")).filter(text -> !text.isEmpty());
    }

    private static Optional<FormField.Usual> usual(JsonObject validate) {
        return switch (SchemaParts.text(validate, "validationType")) {
            case "email" -> Optional.of(FormField.Usual.EMAIL);
            case "phone" -> Optional.of(FormField.Usual.PHONE);
            default -> Optional.empty();
        };
    }
}
