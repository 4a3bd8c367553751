package vn.lienthong.directive.lineage;

/** What a directive has to do with an earlier document. */
public enum LineageKind {
    AMENDS,
    REPLACES,
    CARRIES_OUT,
    BASED_ON;

    /** Whether the earlier one's open work has to be looked at again. */
    public boolean touchesOpenWork() {
        return this == AMENDS || this == REPLACES;
    }
}
