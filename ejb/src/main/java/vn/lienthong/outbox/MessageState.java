package vn.lienthong.outbox;

/** How far a message has come. */
public enum MessageState {
    WAITING,
    SENT,
    /** There was nothing left to say when its turn came. */
    NEEDLESS,
    /** Refused for good, tried too often or too long; the system administrator may send it again. */
    GIVEN_UP
}
