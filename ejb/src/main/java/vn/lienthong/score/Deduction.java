package vn.lienthong.score;

/** What took points from a product, or would have. */
public enum Deduction {
    /** Quantity: it was due and is not there. */
    NOT_DELIVERED,
    /** Quality: the assigner asked for the work again. */
    REDONE,
    /** Progress: the head approved it after the deadline. */
    LATE,
    /** It is late or not there for a cause that the assigner confirmed as objective: nothing is taken. */
    EXCUSED
}
