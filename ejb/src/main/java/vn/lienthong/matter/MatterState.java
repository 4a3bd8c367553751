package vn.lienthong.matter;

/** How far a matter is. */
public enum MatterState {
    OPEN,
    DONE,
    CANCELLED
}
