package vn.lienthong.overview;

/** What the trend tells of a month. */
public enum Movement {
    ISSUED,
    DONE_ON_TIME,
    DONE_LATE,
    /** Not handed in at the end of the month, or today, although the deadline had passed. */
    OVERDUE
}
