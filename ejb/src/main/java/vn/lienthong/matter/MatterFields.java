package vn.lienthong.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import vn.lienthong.matter.form.FieldKind;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.matter.form.FormSchema;
import vn.lienthong.processmodel.ModelForms;

/** The fields of models' forms, to read what was filled in by their words. */
@Dependent
class MatterFields {

    @Inject
    ModelForms forms;

    /** Empty for no form. */
    List<FormField> of(String model, int version, String form) {
        return form.isEmpty()
                ? List.of()
                : forms.form(model, version, form)
                        .map(schema -> FormSchema.parse(schema).fields())
                        .orElse(List.of());
    }

    /** Each key once. */
    List<FormField> ofNewest(String model) {
        var found = new LinkedHashMap<String, FormField>();
        forms.inForce(model).values().stream()
                .flatMap(schema -> FormSchema.parse(schema).fields().stream())
                .forEach(field -> found.putIfAbsent(field.key(), field));
        return List.copyOf(found.values());
    }

    /** What is known of these fields, and after that what no field asks for. */
    List<FactRow> rows(Collection<FormField> fields, FormData data) {
        var rows = new ArrayList<FactRow>();
        var left = new LinkedHashMap<>(data.values());
        fields.forEach(field -> {
            var value = left.remove(field.key());
            if (value != null) {
                rows.add(new FactRow(field.key(), field.label(), field.kind(), shown(field, value)));
            }
        });
        left.forEach((key, value) -> rows.add(new FactRow(key, key, FieldKind.TEXT, value)));
        return rows;
    }

    private static Object shown(FormField field, Object value) {
        return switch (field.kind()) {
            case CHOICE -> field.shown(value);
            case CHOICES -> ((List<?>) value).stream().map(field::shown).toList();
            case TEXT, NUMBER, TICK, DATE, TIME, MOMENT -> value;
        };
    }
}
