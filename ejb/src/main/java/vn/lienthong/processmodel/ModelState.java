package vn.lienthong.processmodel;

/** Where a version of a model stands. */
public enum ModelState {
    /** Somebody draws it. */
    DRAFT,
    /** It waits for a person who had no part in it. */
    SENT,
    /** That person found it right; nobody follows it yet. */
    APPROVED,
    /** It comes into force on a day. */
    SCHEDULED,
    /** New matters follow it. */
    IN_FORCE,
    /** A later version took its place; what runs by it goes on. */
    REPLACED,
    /** A new version of the program brings it, beside one that administrators drew. */
    OFFERED,
    /** They kept what they had. */
    DECLINED;

    /** Whether it is not in force yet and may still become it. */
    public boolean onItsWay() {
        return this == DRAFT || this == SENT || this == APPROVED || this == SCHEDULED;
    }
}
