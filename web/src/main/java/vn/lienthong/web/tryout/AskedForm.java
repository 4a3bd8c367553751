package vn.lienthong.web.tryout;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import vn.lienthong.tryout.played.AskedField;
import vn.lienthong.tryout.played.AskedField.Choice;
import vn.lienthong.web.reader.Texts;

/** What may be chosen in a trial of a model that comes with the program, as a form in the reader's language. */
public final class AskedForm {

    private static final int SCHEMA_VERSION = 18;

    private final Texts text;

    public AskedForm(Texts text) {
        this.text = text;
    }

    /** The drawn form, or where there is none the one that asks these fields. */
    public Optional<String> schema(Optional<String> drawn, List<AskedField> asked) {
        return drawn.or(() -> Optional.of(asked).filter(some -> !some.isEmpty()).map(this::schema));
    }

    private String schema(List<AskedField> asked) {
        var components = Json.createArrayBuilder();
        asked.forEach(field -> components.add(component(field)));
        return Json.createObjectBuilder()
                .add("type", "default")
                .add("schemaVersion", SCHEMA_VERSION)
                .add("components", components)
                .build()
                .toString();
    }

    private JsonObject component(AskedField field) {
        return switch (field.kind()) {
            case ONE -> choice("select", field).add("searchable", true).build();
            case SOME -> choice("taglist", field).build();
            case DAY ->
                named("datetime", field)
                        .add("subtype", "date")
                        .add("dateLabel", label(field))
                        .build();
        };
    }

    private JsonObjectBuilder choice(String type, AskedField field) {
        var values = Json.createArrayBuilder();
        field.choices()
                .forEach(each -> values.add(Json.createObjectBuilder()
                        .add("label", label(field, each))
                        .add("value", each.value())));
        return named(type, field).add("label", label(field)).add("values", values);
    }

    private static JsonObjectBuilder named(String type, AskedField field) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("id", field.name())
                .add("key", field.name());
    }

    private String label(AskedField field) {
        return text.say("tryout.field." + field.name());
    }

    private String label(AskedField field, Choice choice) {
        var name = choice.label()
                .map(text::name)
                .orElseGet(() -> text.say("tryout.field." + field.name() + "." + choice.value()));
        return choice.detail().isEmpty() ? name : name + " – " + choice.detail();
    }
}
