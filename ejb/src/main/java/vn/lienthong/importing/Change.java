package vn.lienthong.importing;

/** What an imported line did. */
public enum Change {
    CREATED,
    UPDATED,
    UNCHANGED;

    public static Change updatedIf(boolean changed) {
        return changed ? UPDATED : UNCHANGED;
    }
}
