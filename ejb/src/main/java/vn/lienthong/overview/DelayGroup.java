package vn.lienthong.overview;

/** Whose doing a delay is, as far as it has been said: what is overdue or was done late is in exactly one of these. */
public enum DelayGroup {
    /** Objective, and the assigner has confirmed it. */
    CONFIRMED,
    /** Objective by the unit's word; the assigner has not decided. */
    UNCONFIRMED,
    /** The unit's own, or stated as objective and not confirmed. */
    SUBJECTIVE,
    NOT_STATED
}
