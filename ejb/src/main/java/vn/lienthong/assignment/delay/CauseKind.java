package vn.lienthong.assignment.delay;

/** Whose doing a delay is. */
public enum CauseKind {
    /** Nobody in the unit could have prevented it; the assigner must confirm that. */
    OBJECTIVE,
    /** The unit's own. */
    SUBJECTIVE
}
