package vn.lienthong.processmodel;

import java.util.Map;

/**
 * What a version of a model consists of.
 *
 * @param xml the BPMN 2.0 document with its drawing
 * @param forms the schemas of its forms by their keys
 */
public record ModelContent(String xml, Map<String, String> forms) {

    public ModelContent {
        forms = Map.copyOf(forms);
    }

    /** A model without forms. */
    public static ModelContent of(String xml) {
        return new ModelContent(xml, Map.of());
    }
}
