package vn.lienthong.bench;

/** The text of a statement and how often it was carried out. */
record Statement(String text, long calls) {

    private static final int SHOWN = 1200;

    String row(int cycles) {
        var words = text.replaceAll("\\s+", " ");
        return "%7.2f  %s".formatted((double) calls / cycles, words.substring(0, Math.min(SHOWN, words.length())));
    }
}
