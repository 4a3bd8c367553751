package vn.lienthong.assignment;

/** What moved a deadline. */
public enum DeadlineChangeKind {
    /** The work was suspended; the deadline moved by the working days of the pause. */
    PAUSED,
    /** The assigner granted a later one, at the request of the unit. */
    EXTENDED,
    /** The same for a part, together with the whole that the extension was asked for. */
    EXTENDED_WITH_WHOLE,
    /** A later directive set another one. */
    AMENDED,
    /** The working calendar changed, and the days were counted anew. */
    RECALCULATED
}
