package vn.lienthong.assignment.recalculation;

/** Whose day moves. */
public enum DueKind {
    ASSIGNMENT,
    WORK_ITEM
}
