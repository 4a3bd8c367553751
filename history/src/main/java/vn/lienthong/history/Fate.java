package vn.lienthong.history;

/** What has become of an assignment by the day of loading. */
enum Fate {
    /** Handed in, approved and confirmed; every fifth of them late. */
    DONE,
    /** Done, and due on a day of Tết. */
    TET,
    /** Done, and due on a Saturday that was worked. */
    WORKED_SATURDAY,
    STANDING,
    /** Issued, but not accepted yet. */
    NEW,
    IN_TIME,
    /** In time, and the unit has asked for more time. */
    EXTENSION,
    DUE_SOON,
    OVERDUE,
    /** The head has approved the result, the office has not confirmed it yet. */
    SUBMITTED,
    RETURNED,
    REFUSED,
    RECALLED,
    SUSPENDED;

    boolean done() {
        return this == DONE || this == TET || this == WORKED_SATURDAY;
    }
}
