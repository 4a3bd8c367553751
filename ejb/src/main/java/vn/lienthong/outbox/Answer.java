package vn.lienthong.outbox;

/**
 * What came of handing a message over.
 *
 * @param fault for the administrator: what the other side said, without contents and secrets
 */
public record Answer(Kind kind, String fault) {

    /** What the outbox makes of it. */
    public enum Kind {
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
        return new Answer(Kind.ACCEPTED, "");
    }

    public static Answer needless() {
        return new Answer(Kind.NEEDLESS, "");
    }

    public static Answer failed(String fault) {
        return new Answer(Kind.FAILED, fault);
    }

    public static Answer refused(String fault) {
        return new Answer(Kind.REFUSED, fault);
    }

    public static Answer away(String fault) {
        return new Answer(Kind.AWAY, fault);
    }
}
