package vn.lienthong.launcher;

/** A reason to stop here, told as one sentence to the person at the keyboard. */
final class CannotStart extends RuntimeException {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final int exitCode;

    private CannotStart(String sentence, int exitCode, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    static CannotStart because(String sentence, Object... arguments) {
        return new CannotStart(sentence.formatted(arguments), FAILED, null);
    }

    static CannotStart after(Throwable cause, String sentence, Object... arguments) {
        return new CannotStart(sentence.formatted(arguments), FAILED, cause);
    }

    static CannotStart misused(String sentence, Object... arguments) {
        return new CannotStart(sentence.formatted(arguments), MISUSED, null);
    }

    int exitCode() {
        return exitCode;
    }
}
