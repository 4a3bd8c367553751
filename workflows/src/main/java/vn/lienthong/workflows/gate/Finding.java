package vn.lienthong.workflows.gate;

/**
 * Something in a model that keeps it out.
 *
 * @param element the id of the element at fault, or its name where it has no id
 */
public record Finding(ModelRule rule, String element, String detail) {}
