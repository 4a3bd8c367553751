package vn.lienthong.rule;

/** Why a request was turned down, which decides the status that REST answers with. */
public enum Refusal {
    /** The input breaks a rule: the person can mend it and try again. */
    INVALID,
    /** The state has moved on since the person looked, mostly because somebody else acted. */
    CONFLICT,
    /** The person may see the subject but not do this with it. */
    FORBIDDEN
}
