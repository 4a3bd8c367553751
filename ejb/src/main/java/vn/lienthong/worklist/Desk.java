package vn.lienthong.worklist;

/** Whose open work a list shows. */
public enum Desk {
    /** What waits for the person's own posts. */
    MINE,
    /** What waits at any post of the unit that the person heads, or of a division of it. */
    UNIT
}
