package vn.lienthong.web.work;

import java.io.Serializable;
import java.util.UUID;

/**
 * One of several work items that something is to be done to, or was.
 *
 * @param what what will happen to it
 * @param sentence why it cannot be done or was refused; else empty
 */
public record BulkLine(
        UUID id,
        UUID postId,
        String step,
        String number,
        String title,
        String stepName,
        String what,
        State state,
        String sentence)
        implements Serializable {

    /** How far it is. */
    public enum State {
        WILL,
        CANNOT,
        DONE,
        REFUSED
    }

    BulkLine done() {
        return with(State.DONE, "");
    }

    BulkLine refused(String why) {
        return with(State.REFUSED, why);
    }

    private BulkLine with(State other, String why) {
        return new BulkLine(id, postId, step, number, title, stepName, what, other, why);
    }

    boolean is(State one) {
        return state == one;
    }
}
