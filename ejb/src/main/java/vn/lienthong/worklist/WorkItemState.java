package vn.lienthong.worklist;

/** Whether a work item still waits. */
public enum WorkItemState {
    OPEN,
    /** Its case file stands still: it is on nobody's list until that goes on. */
    SUSPENDED,
    DONE,
    /** The process went another way; nobody decided here. */
    WITHDRAWN
}
