package vn.lienthong.matter;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** The forms of what was handed in, by its id; each is read once, however often it was filled in. */
    Map<UUID, UsedForm> usedIn(List<Submission> submissions, String model) {
        var read = new HashMap<Submission.SubmittedForm, UsedForm>();
        return submissions.stream()
                .collect(toMap(
                        Submission::id, each -> read.computeIfAbsent(each.submittedForm(), form -> used(form, model))));
    }

    private UsedForm used(Submission.SubmittedForm form, String model) {
        return Optional.of(form.key())
                .filter(not(String::isEmpty))
                .flatMap(key -> forms.form(model, form.modelVersion(), key))
                .map(schema -> new UsedForm(schema, FormSchema.parse(schema).fields()))
                .orElse(UsedForm.NONE);
    }

    /** Each key once, where it comes up first. */
    List<FormField> ofNewest(String model) {
        var found = new LinkedHashMap<String, FormField>();
        forms.inForce(model).stream()
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
            case TEXT, NUMBER, TICK, DATE, TIME, MOMENT, FILES -> value;
        };
    }
}
