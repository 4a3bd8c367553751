package vn.lienthong.worklist;

/** Whether a work item still waits. */
public enum WorkItemState {
    OPEN,
    DONE,
    /** The process went another way; nobody decided here. */
    WITHDRAWN
}
