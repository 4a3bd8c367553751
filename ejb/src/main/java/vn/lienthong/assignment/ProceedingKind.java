package vn.lienthong.assignment;

/** What is kept about an assignment in a table of its own. */
public enum ProceedingKind {
    PROGRESS,
    DEADLINE_CHANGE,
    CHECK_IN,
    EXTENSION,
    TRANSFER_REQUEST,
    DELAY_CAUSE,
    QUESTION,
    INPUT
}
