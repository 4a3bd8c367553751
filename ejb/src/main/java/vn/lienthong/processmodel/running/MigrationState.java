package vn.lienthong.processmodel.running;

/** How far a move of running work is. */
public enum MigrationState {
    RUNNING,
    DONE
}
