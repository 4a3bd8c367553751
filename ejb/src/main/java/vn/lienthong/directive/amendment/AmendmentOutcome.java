package vn.lienthong.directive.amendment;

/** What came of a decision. */
public enum AmendmentOutcome {
    DONE,
    /** Somebody changed or decided on it since it was looked at; nothing was done. */
    CHANGED_MEANWHILE,
    /** The person does not act for the assigner of that one. */
    NOT_YOURS
}
