package vn.lienthong.assignment.transfer;

/** How far a request that another unit should do the work has come. */
public enum TransferRequestState {
    /** Waits for the assigner's decision. */
    ASKED,
    /** The work went to the unit that was proposed, or to another. */
    TRANSFERRED,
    /** The unit does it after all. */
    DECLINED,
    /** Taken back by the unit before it was decided. */
    WITHDRAWN,
    /** The work ended, was given back or handed in before anybody decided. */
    ENDED;

    public boolean open() {
        return this == ASKED;
    }
}
