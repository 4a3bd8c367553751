package vn.lienthong.processmodel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a version of a model consists of.
 *
 * @param xml the BPMN 2.0 document with its drawing
 * @param forms the schemas of its forms by their keys, in the order of these
 */
public record ModelContent(String xml, Map<String, String> forms) {

    public ModelContent {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
    }

    /** What tells the forms from any others; empty when there are none. */
    public Optional<String> formsSha256() {
        return forms.isEmpty() ? Optional.empty() : Optional.of(Sha256.of(forms.toString()));
    }

    /** What tells the model from any other. */
    public String sha256() {
        return Sha256.of(xml);
    }

    /** A model without forms. */
    public static ModelContent of(String xml) {
        return new ModelContent(xml, Map.of());
    }
}
