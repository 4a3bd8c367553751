package vn.lienthong.assignment.input;

/** Where the input of a coordinating unit stands. */
public enum InputState {
    /** The unit has time to give it. */
    AWAITED,
    /** Its time has passed without a word; nobody waits for it. */
    SILENT,
    /** The lead has not said yet what becomes of it. */
    GIVEN,
    TAKEN_UP,
    /** The lead said why it does not take it up. */
    ANSWERED
}
