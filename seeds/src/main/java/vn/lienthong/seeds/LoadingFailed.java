package vn.lienthong.seeds;

/** The loading stops here; the message tells the operator why, several lines when the server named several. */
final class LoadingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoadingFailed(String message) {
        super(message);
    }

    LoadingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
