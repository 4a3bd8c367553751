package vn.lienthong.matter;

import java.util.List;
import vn.lienthong.matter.form.FormField;

/**
 * A form as it was drawn when something was handed in with it.
 *
 * @param schema empty for a step without a form
 */
record UsedForm(String schema, List<FormField> fields) {

    static final UsedForm NONE = new UsedForm("", List.of());
}
