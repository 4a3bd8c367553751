package vn.lienthong.web.export;

/**
 * A column of a table that is handed in.
 *
 * @param width in characters
 * @param number set to the right
 */
record Column(String heading, int width, boolean number) {

    static Column text(String heading, int width) {
        return new Column(heading, width, false);
    }

    static Column number(String heading) {
        return new Column(heading, 11, true);
    }
}
