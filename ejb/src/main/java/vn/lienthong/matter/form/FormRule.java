package vn.lienthong.matter.form;

import vn.lienthong.rule.Rule;

/** Why the drawing of a form is not let in. In every message {0} is the key of the form and {1} the field or the words at fault. */
public enum FormRule implements Rule {
    FORM_NOT_READABLE,
    FORM_TOO_LARGE,
    FORM_WITHOUT_FIELDS,
    FORM_FIELD_NOT_ALLOWED,
    FORM_KEY_INVALID,
    FORM_KEY_DOUBLE,
    /** The same key is a field of another kind in another form of the model. */
    FORM_KEY_CONFLICT,
    /** A place that would be calculated, or a condition: forms here say only what is filled in. */
    FORM_EXPRESSION,
    FORM_PATTERN_NOT_ALLOWED,
    FORM_OPTIONS_WRONG,
    FORM_LIMITS_WRONG
}
