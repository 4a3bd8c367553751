package vn.lienthong.workflows.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.lienthong.matter.form.FieldKind;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.matter.form.FormRule;
import vn.lienthong.matter.form.FormSchema;
import vn.lienthong.processmodel.ModelFinding;

/** The forms of a model: each is sound by itself, what steps name is there, and one key means the same in all of them. */
class FormCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Whether a decision asks for the form of its step. */
    private static final Set<String> FILL = Set.of("required", "optional");

    private final Map<String, String> forms;
    private final List<ModelFinding> findings;

    FormCheck(Map<String, String> forms, List<ModelFinding> findings) {
        this.forms = forms;
        this.findings = findings;
    }

    FormFields fields() {
        var kinds = new LinkedHashMap<String, FieldKind>();
        forms.forEach((name, json) -> {
            if (!NAME.matcher(name).matches()) {
                findings.add(new ModelFinding(ModelRule.FORM_NAME_INVALID, name, ""));
            }
            FormSchema.read(json, found -> findings.add(new ModelFinding(found.rule(), name, found.detail())))
                    .ifPresent(form -> form.fields().forEach(field -> fieldOf(name, field, kinds)));
        });
        return new FormFields(kinds);
    }

    private void fieldOf(String form, FormField field, Map<String, FieldKind> kinds) {
        var known = kinds.putIfAbsent(field.key(), field.kind());
        if (known != null && known != field.kind()) {
            findings.add(new ModelFinding(FormRule.FORM_KEY_CONFLICT, form, field.key()));
        }
    }

    void check(Element element) {
        if (ModelDocument.is(element, "sequenceFlow")) {
            ModelDocument.property(element, "fill").stream()
                    .filter(value -> !FILL.contains(value))
                    .forEach(value ->
                            findings.add(new ModelFinding(ModelRule.FILL_INVALID, ModelDocument.idOf(element), value)));
        }
        if (ModelDocument.is(element, "userTask") || ModelDocument.is(element, "startEvent")) {
            ModelDocument.property(element, "form").stream()
                    .filter(form -> !forms.containsKey(form))
                    .forEach(form ->
                            findings.add(new ModelFinding(ModelRule.FORM_MISSING, ModelDocument.idOf(element), form)));
        }
    }
}
