package vn.lienthong.matter.form;

/** Something in the drawing of a form that keeps it out; the detail names the field or the words at fault. */
public record FormFinding(FormRule rule, String detail) {}
