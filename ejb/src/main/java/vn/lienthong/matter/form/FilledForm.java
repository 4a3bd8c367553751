package vn.lienthong.matter.form;

/**
 * What was filled in at a form.
 *
 * @param data what of it keeps to the form
 * @param whole whether that is all that the form asks for
 */
public record FilledForm(FormData data, boolean whole) {}
