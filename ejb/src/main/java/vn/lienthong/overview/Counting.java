package vn.lienthong.overview;

/**
 * As what an assignment is counted, so that no work is counted twice: the statistics count what units carry; the whole of
 * a fan-out stands in its parts, and what a unit passes on below itself stands in its own.
 */
public enum Counting {
    /** A single assignment, or the part that a unit has of one that went out to several. */
    CARRIED,
    /** An assignment that went out to several units. */
    WHOLE,
    /** Work that a unit gave on. */
    PASSED_ON
}
