package vn.lienthong.processmodel;

/** What may be done with a model. */
public enum ModelAction {
    DRAW,
    SEND,
    WITHDRAW,
    APPROVE,
    SEND_BACK,
    PUT_IN_FORCE,
    CALL_OFF,
    DISCARD,
    NEXT_VERSION,
    RETIRE,
    REINSTATE
}
