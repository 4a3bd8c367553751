package vn.lienthong.matter;

import vn.lienthong.matter.form.FieldKind;

/**
 * Something that was filled in, as people read it.
 *
 * @param value as it is kept; the words of the option for a choice
 */
public record FactRow(String key, String label, FieldKind kind, Object value) {}
