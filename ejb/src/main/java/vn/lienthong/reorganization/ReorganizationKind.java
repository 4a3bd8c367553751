package vn.lienthong.reorganization;

/** What happens to units. */
public enum ReorganizationKind {
    /** Several become one: a new one, or one of them. */
    MERGER,
    /** One becomes several. */
    SPLIT,
    /** One goes on under another name. */
    RENAME
}
