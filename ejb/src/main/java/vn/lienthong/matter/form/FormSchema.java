package vn.lienthong.matter.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A form as it was drawn: which fields there are and what each must keep to. */
public class FormSchema {

    /** The largest drawing of a form, in characters. */
    public static final int LONGEST = 128 * 1024;

    private final List<FormField> fields;

    private FormSchema(List<FormField> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * Reads a drawing.
     *
     * @param findings is told everything that keeps it out
     * @return empty for one that may not be filled in
     */
    public static Optional<FormSchema> read(String json, Consumer<FormFinding> findings) {
        if (json.length() > LONGEST) {
            findings.accept(new FormFinding(FormRule.FORM_TOO_LARGE, json.length() + " > " + LONGEST));
            return Optional.empty();
        }
        try {
            return read(SmallJson.object(json), findings);
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            findings.accept(new FormFinding(FormRule.FORM_NOT_READABLE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Optional<FormSchema> read(JsonObject form, Consumer<FormFinding> findings) {
        var check = new SchemaCheck();
        check.check(form);
        if (!check.findings().isEmpty()) {
            check.findings().forEach(findings);
            return Optional.empty();
        }
        var fields = SchemaParts.of(form).stream().filter(SchemaParts::isField).map(FieldReader::field);
        return Optional.of(new FormSchema(fields.toList()));
    }

    /** @throws IllegalArgumentException for what has findings */
    public static FormSchema parse(String json) {
        var found = new ArrayList<FormFinding>();
        return read(json, found::add).orElseThrow(() -> new IllegalArgumentException(found.toString()));
    }

    /** In the order in which they are filled in. */
    public List<FormField> fields() {
        return fields;
    }

    /**
     * What was filled in, made of the kinds that the fields are of; what is empty is left out.
     *
     * @throws FormRefused naming each field that does not keep to the form
     */
    public FormData accept(String json, Filling filling) {
        var faults = new ArrayList<FieldFault>();
        var data = read(json, filling, faults);
        refuse(faults);
        return data;
    }

    /**
     * Whatever of it keeps to the form, for a decision that does not ask for more.
     *
     * @throws FormRefused naming each field that the form does not have
     */
    public FilledForm acceptPart(String json, Filling filling) {
        var faults = new ArrayList<FieldFault>();
        var data = read(json, filling, faults);
        refuse(faults.stream()
                .filter(fault -> fault.rule() == FieldRule.FIELD_UNKNOWN)
                .toList());
        return new FilledForm(data, faults.isEmpty());
    }

    /** The names of the files that are said to come along. */
    public List<String> filesOf(String json) {
        var given = FormData.read(json);
        return fields.stream()
                .filter(field -> field.kind() == FieldKind.FILES && given.get(field.key()) instanceof JsonArray)
                .flatMap(field -> given.getJsonArray(field.key()).stream())
                .filter(JsonString.class::isInstance)
                .map(name -> ((JsonString) name).getString())
                .toList();
    }

    private FormData read(String json, Filling filling, List<FieldFault> faults) {
        var given = new LinkedHashMap<>(FormData.read(json));
        var values = new LinkedHashMap<String, Object>();
        fields.forEach(field -> {
            var check = new FieldCheck(field, filling, faults);
            check.value(given.remove(field.key())).ifPresent(value -> values.put(field.key(), value));
        });
        unknown(given, faults);
        return new FormData(values);
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new FormRefused(faults);
        }
    }

    private static void unknown(Map<String, ?> left, List<FieldFault> faults) {
        left.keySet().forEach(key -> faults.add(new FieldFault(key, FieldRule.FIELD_UNKNOWN, List.of(key))));
    }
}
