package vn.lienthong.matter.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a drawn form, those in groups included, in the order in which they are shown. */
class SchemaParts {

    static final Map<String, FieldKind> FIELDS = Map.of(
            "textfield", FieldKind.TEXT,
            "textarea", FieldKind.TEXT,
            "number", FieldKind.NUMBER,
            "checkbox", FieldKind.TICK,
            "radio", FieldKind.CHOICE,
            "select", FieldKind.CHOICE,
            "checklist", FieldKind.CHOICES,
            "taglist", FieldKind.CHOICES,
            "datetime", FieldKind.DATE,
            "filepicker", FieldKind.FILES);

    /** What is only read. */
    static final Set<String> WORDS = Set.of("text", "separator", "spacer");

    static final String GROUP = "group";

    private SchemaParts() {}

    static List<JsonObject> of(JsonObject form) {
        var found = new ArrayList<JsonObject>();
        if (form.get("components") instanceof JsonArray parts) {
            for (var part : parts) {
                if (part.getValueType() == JsonValue.ValueType.OBJECT) {
                    found.add(part.asJsonObject());
                    found.addAll(of(part.asJsonObject()));
                }
            }
        }
        return found;
    }

    static String type(JsonObject part) {
        return text(part, "type");
    }

    static boolean isField(JsonObject part) {
        return FIELDS.containsKey(type(part));
    }

    /** Empty where there is none or where it is no text. */
    static String text(JsonObject part, String name) {
        return part.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
