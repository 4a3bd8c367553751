package vn.lienthong.assignment.delay;

/** What a stated cause is worth. */
public enum CauseState {
    /** Subjective: nobody has to confirm it. */
    STATED,
    /** Objective by the unit's word; the assigner has not decided. */
    PENDING,
    CONFIRMED,
    /** Counts as subjective. */
    REJECTED
}
