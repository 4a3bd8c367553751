package vn.lienthong.web.tryout;

/** What a line of a trial tells of. */
public enum TrialLineKind {
    /** Somebody gets work. */
    WORK,
    /** Somebody is told. */
    NOTICE,
    /** Somebody, or the model by itself, has done something. */
    HISTORY
}
