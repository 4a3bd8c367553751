package vn.lienthong.webhook;

/**
 * What came back from the other system.
 *
 * @param status 0 when there was no answer
 * @param fault empty when it took the event
 */
public record Reply(int status, String fault, long millis) {

    private static final int GONE = 410;

    public boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** The other system says that it wants nothing more, ever. */
    boolean gone() {
        return status == GONE;
    }
}
