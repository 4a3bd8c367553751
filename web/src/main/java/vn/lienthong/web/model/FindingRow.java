package vn.lienthong.web.model;

/**
 * What keeps a model out, in words.
 *
 * @param element the id of the element at fault
 * @param rule as {@code ModelRule.ELEMENT_NOT_ALLOWED}
 * @param message what to do about it, in the reader's language
 */
public record FindingRow(String element, String rule, String message) {}
