package vn.lienthong.bench;

/**
 * The text of a statement, how often it was carried out, and what that took the server.
 *
 * @param millis of planning and carrying out, all times together
 */
record Statement(String text, long calls, double millis) {

    private static final int SHOWN = 1200;

    String row(int cycles) {
        var words = text.replaceAll("\\s+", " ");
        return "%7.2f | %7.3f | %s"
                .formatted(
                        (double) calls / cycles, millis / cycles, words.substring(0, Math.min(SHOWN, words.length())));
    }
}
