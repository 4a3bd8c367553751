package vn.lienthong.matter.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for everything in the drawing of a form that keeps it out. */
class SchemaCheck {

    private static final int MOST_PARTS = 200;
    private static final int MOST_OPTIONS = 500;
    private static final int DEEPEST = 20;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    /** What would take values, options or looks from elsewhere, or nest the data. */
    private static final Set<String> NOT_HERE =
            Set.of("conditional", "valuesExpression", "valuesKey", "expression", "path", "source", "url");

    private final List<FormFinding> findings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    List<FormFinding> findings() {
        return List.copyOf(findings);
    }

    void check(JsonObject form) {
        if (!(form.get("components") instanceof JsonArray)) {
            throw new JsonException("components");
        }
        expressions(form, "", 1);
        var parts = SchemaParts.of(form);
        if (parts.size() > MOST_PARTS) {
            add(FormRule.FORM_TOO_LARGE, parts.size() + " > " + MOST_PARTS);
        }
        if (parts.stream().noneMatch(SchemaParts::isField)) {
            add(FormRule.FORM_WITHOUT_FIELDS, "");
        }
        parts.forEach(this::part);
    }

    /** Forms calculate where a text begins with an equals sign or holds double braces. */
    private void expressions(JsonValue value, String at, int depth) {
        if (depth > DEEPEST) {
            throw new JsonException("depth > " + DEEPEST);
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, each) -> expressions(each, name, depth + 1));
        } else if (value instanceof JsonArray array) {
            array.forEach(each -> expressions(each, at, depth + 1));
        } else if (value instanceof JsonString text && calculates(text.getString()) && !"pattern".equals(at)) {
            add(FormRule.FORM_EXPRESSION, text.getString());
        }
    }

    private static boolean calculates(String text) {
        return text.stripLeading().startsWith("=") || text.contains("{{");
    }

    private void part(JsonObject part) {
        var type = SchemaParts.type(part);
        var named = SchemaParts.text(part, "key").isEmpty() ? type : SchemaParts.text(part, "key");
        if (!SchemaParts.isField(part) && !SchemaParts.WORDS.contains(type) && !SchemaParts.GROUP.equals(type)) {
            add(FormRule.FORM_FIELD_NOT_ALLOWED, type);
            return;
        }
        NOT_HERE.stream()
                .filter(name -> part.containsKey(name) && isSaid(part.get(name)))
                .forEach(name -> add(FormRule.FORM_EXPRESSION, named + ": " + name));
        if (SchemaParts.isField(part)) {
            field(part, SchemaParts.text(part, "key"));
        }
    }

    private static boolean isSaid(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL, FALSE -> false;
            case STRING -> !((JsonString) value).getString().isBlank();
            case OBJECT -> value.asJsonObject().values().stream().anyMatch(SchemaCheck::isSaid);
            case ARRAY, NUMBER, TRUE -> true;
        };
    }

    private void field(JsonObject part, String key) {
        if (!KEY.matcher(key).matches()) {
            add(FormRule.FORM_KEY_INVALID, key);
        } else if (!keys.add(key)) {
            add(FormRule.FORM_KEY_DOUBLE, key);
        }
        options(part, key);
        var validate = part.get("validate") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        FieldReader.pattern(validate)
                .filter(pattern -> BoundedPattern.of(pattern).isEmpty())
                .ifPresent(pattern -> add(FormRule.FORM_PATTERN_NOT_ALLOWED, key + ": " + pattern));
        limits(part, validate, key);
    }

    private void options(JsonObject part, String key) {
        var kind = FieldReader.kind(part);
        if (kind == FieldKind.CHOICE || kind == FieldKind.CHOICES) {
            var given = part.get("values") instanceof JsonArray values ? values.size() : 0;
            if (given == 0 || given > MOST_OPTIONS || FieldReader.options(part).size() != given) {
                add(FormRule.FORM_OPTIONS_WRONG, key);
            }
        }
    }

    private void limits(JsonObject part, JsonObject validate, String key) {
        try {
            var wrong = crossed(validate, "min", "max")
                    || crossed(validate, "minLength", "maxLength")
                    || negative(validate, "minLength")
                    || negative(validate, "maxLength")
                    || negative(part, "decimalDigits");
            if (wrong) {
                add(FormRule.FORM_LIMITS_WRONG, key);
            }
        } catch (NumberFormatException e) {
            add(FormRule.FORM_LIMITS_WRONG, key);
        }
    }

    private static boolean crossed(JsonObject of, String least, String most) {
        var top = FieldReader.number(of, most);
        return FieldReader.number(of, least)
                .filter(low -> top.filter(high -> high.compareTo(low) < 0).isPresent())
                .isPresent();
    }

    private static boolean negative(JsonObject of, String name) {
        return FieldReader.number(of, name)
                .filter(number -> number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100_000)) > 0)
                .isPresent();
    }

    private void add(FormRule rule, String detail) {
        findings.add(new FormFinding(rule, detail.length() > 120 ? detail.substring(0, 120) + "…" : detail));
    }
}
