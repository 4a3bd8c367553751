package vn.lienthong.processmodel;

/** What a piece of a model is. */
public enum PartKind {
    PROCESS,
    BEGINNING,
    STEP,
    SYSTEM_STEP,
    CHOICE,
    PARALLEL,
    WAIT,
    EVENT_PATH,
    END,
    FLOW,
    FORM,
    OTHER
}
