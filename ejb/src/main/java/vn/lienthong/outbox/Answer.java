package vn.lienthong.outbox;

/**
 * What came of handing a message over.
 *
 * @param fault for the administrator: what the other side said, without contents and secrets
 */
public record Answer(Reply reply, String fault) {

    /** What the outbox makes of it. */
    public enum Reply {
        /** The other side has it. */
        ACCEPTED,
        /** There is nothing to say any more. */
        NEEDLESS,
        /** This message did not get through; it may later. */
        FAILED,
        /** This message will never get through. */
        REFUSED,
        /** The other side cannot be reached, for no message whatever. */
        AWAY
    }

    public static Answer accepted() {
        return new Answer(Reply.ACCEPTED, "");
    }

    public static Answer needless() {
        return new Answer(Reply.NEEDLESS, "");
    }

    public static Answer failed(String fault) {
        return new Answer(Reply.FAILED, fault);
    }

    public static Answer refused(String fault) {
        return new Answer(Reply.REFUSED, fault);
    }

    public static Answer away(String fault) {
        return new Answer(Reply.AWAY, fault);
    }
}
