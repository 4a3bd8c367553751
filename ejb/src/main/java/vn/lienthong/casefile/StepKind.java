package vn.lienthong.casefile;

/** Who or what a step of a process waits for. */
public enum StepKind {
    PERSON,
    SYSTEM,
    TIMER,
    /** The process takes this way when something happens. */
    EVENT
}
