package vn.lienthong.processmodel;

/** What an administrator writes for a parameter of a step. */
public enum ParameterKind {
    /** Who: a post of a unit, as user tasks name it. */
    PERFORMER,
    TEXT,
    /** A whole number of working days. */
    DAYS,
    /** The key of a model in force. */
    MODEL,
    /** Codes of units, separated by commas. */
    UNITS,
    /** The key of a form's field that holds a day. */
    DATE_FIELD
}
