package vn.lienthong.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.matter.form.FilledForm;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.matter.form.FormSchema;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.ModelForms;
import vn.lienthong.rule.NotFound;

/** The forms of steps, and whether what was filled in fits them. */
@Dependent
class StepForms {

    @Inject
    ModelForms forms;

    @Inject
    Clock clock;

    /** Empty for a step without a form. */
    Optional<String> schema(DrawnStep step, String model, int version) {
        return step.form()
                .map(key -> forms.form(model, version, key).orElseThrow(() -> new NotFound(FormSchema.class, key)));
    }

    /** @throws vn.lienthong.matter.form.FormRefused naming every field that does not fit */
    FormData accept(Optional<String> schema, String json) {
        return schema.map(FormSchema::parse)
                .map(form -> form.accept(json, LocalDate.now(clock)))
                .orElse(FormData.NONE);
    }

    /**
     * The same for a decision that may leave the form unfinished.
     *
     * @param filled whether it may not
     */
    FilledForm accept(Optional<String> schema, String json, boolean filled) {
        return filled
                ? new FilledForm(accept(schema, json), true)
                : schema.map(FormSchema::parse)
                        .map(form -> form.acceptPart(json, LocalDate.now(clock)))
                        .orElse(new FilledForm(FormData.NONE, true));
    }

    List<FormField> fields(Optional<String> schema) {
        return schema.map(FormSchema::parse).map(FormSchema::fields).orElse(List.of());
    }
}
