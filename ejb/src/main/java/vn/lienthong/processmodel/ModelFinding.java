package vn.lienthong.processmodel;

import vn.lienthong.rule.Rule;

/**
 * Something in a model that keeps it out.
 *
 * @param rule its sentence takes {@code element} and {@code detail}
 * @param element the id of the element at fault, or its name where it has no id
 * @param detail what is wrong with it, in the model's own words
 */
public record ModelFinding(Rule rule, String element, String detail) {}
