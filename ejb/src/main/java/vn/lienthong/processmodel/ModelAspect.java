package vn.lienthong.processmodel;

/** What a model may say of one of its pieces. */
public enum ModelAspect {
    NAME,
    KIND,
    PERFORMER,
    TERM,
    FORM,
    CALLS,
    FROM,
    TO,
    CONDITION,
    OTHERWISE,
    REASON,
    FILL,
    TIME,
    ATTACHED_TO,
    EACH_OF,
    DESCRIPTION,
    CONTENT,
    OTHER
}
