package vn.lienthong.processmodel;

import vn.lienthong.rule.Rule;

/**
 * Something in a model that keeps it out.
 *
 * @param rule its sentence takes {@code element} and {@code detail}
 * @param element the id of the element at fault, or its name where it has no id
 * @param detail what is wrong with it, in the model's own words
 * @param about what the detail is, so that people can be told it in theirs
 */
public record ModelFinding(Rule rule, String element, String detail, About about) {

    /** With a detail that is told as it stands. */
    public ModelFinding(Rule rule, String element, String detail) {
        this(rule, element, detail, About.TEXT);
    }

    /** What a detail is. */
    public enum About {
        TEXT,
        /** Who takes a step, as {@code HEAD@ISSUER}. */
        PERFORMER,
        /** A kind of element, as {@code bpmn:scriptTask}. */
        ELEMENT_KIND
    }
}
