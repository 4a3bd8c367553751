package vn.lienthong.matter;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FilledForm;
import vn.lienthong.matter.form.Filling;
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
    FormData accept(Optional<String> schema, String json, List<Upload> files) {
        return schema.map(FormSchema::parse)
                .map(form -> form.accept(json, filling(files)))
                .orElse(FormData.NONE);
    }

    /**
     * The same for a decision that may leave the form unfinished.
     *
     * @param filled whether it may not
     */
    FilledForm accept(Optional<String> schema, String json, List<Upload> files, boolean filled) {
        return filled
                ? new FilledForm(accept(schema, json, files), true)
                : schema.map(FormSchema::parse)
                        .map(form -> form.acceptPart(json, filling(files)))
                        .orElse(new FilledForm(FormData.NONE, true));
    }

    private Filling filling(List<Upload> files) {
        return new Filling(
                LocalDate.now(clock), files.stream().map(Upload::name).collect(toSet()));
    }

    List<FormField> fields(Optional<String> schema) {
        return schema.map(FormSchema::parse).map(FormSchema::fields).orElse(List.of());
    }
}
