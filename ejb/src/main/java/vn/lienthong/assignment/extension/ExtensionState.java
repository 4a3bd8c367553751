package vn.lienthong.assignment.extension;

/** How far a request for a later deadline has come. */
public enum ExtensionState {
    /** Waits for the monitor's advice. */
    ASKED,
    /** Waits for the assigner's decision. */
    ADVISED,
    GRANTED,
    REFUSED,
    /** Taken back by the unit before it was decided. */
    WITHDRAWN,
    /** The assignment ended before anybody decided. */
    ENDED;

    public boolean open() {
        return this == ASKED || this == ADVISED;
    }
}
