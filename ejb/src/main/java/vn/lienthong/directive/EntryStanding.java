package vn.lienthong.directive;

/** Whether a directive was entered by the day on which it had to be. */
public enum EntryStanding {
    ENTERED_IN_TIME,
    ENTERED_LATE,
    DUE,
    OVERDUE
}
