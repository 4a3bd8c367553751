package vn.lienthong.reorganization;

/** How far a reorganisation is. */
public enum ReorganizationState {
    PLANNED,
    /** The units have changed; their open work moves, batch by batch. */
    RUNNING,
    DONE,
    WITHDRAWN
}
