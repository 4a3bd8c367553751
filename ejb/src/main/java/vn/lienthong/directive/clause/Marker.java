package vn.lienthong.directive.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a clause begins on its line, from the widest to the narrowest. The level says what it lies in; the name, how it is
 * cited.
 */
record Marker(int level, String name, String text) {

    private static final int ARTICLE = 10;
    private static final int NUMBER = 20;
    private static final int POINT = 30;
    private static final int DASH = 40;

    private static final Pattern ARTICLE_FORM = Pattern.compile("(?iu)điều\\s+(\\d+[a-zđ]?)\\s*[.:)]?\\s*(.*)");
    private static final Pattern ROMAN_FORM = Pattern.compile("([IVX]{1,6})\\s*[.)/]\\s+(.*)");
    private static final Pattern DECIMAL_FORM = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?\\s+(.*)");
    private static final Pattern NUMBER_FORM = Pattern.compile("(\\d{1,3})\\s*[.)/]\\s+(.*)");
    private static final Pattern POINT_FORM = Pattern.compile("([a-zđ])\\s*[.)/]\\s+(.*)");
    private static final Pattern DASH_FORM = Pattern.compile("([-–+•*])\\s+(.*)");

    /** Empty for a line that goes on with the clause before. */
    static Optional<Marker> of(String line) {
        return List.of(
                        match(ARTICLE_FORM, line)
                                .map(found -> new Marker(ARTICLE, "Điều " + found.group(1), found.group(2))),
                        match(ROMAN_FORM, line).map(found -> new Marker(ARTICLE, found.group(1), found.group(2))),
                        match(DECIMAL_FORM, line)
                                .map(found -> new Marker(NUMBER + depth(found), found.group(1), found.group(2))),
                        match(NUMBER_FORM, line).map(found -> new Marker(NUMBER, found.group(1), found.group(2))),
                        match(POINT_FORM, line).map(found -> new Marker(POINT, found.group(1), found.group(2))),
                        match(DASH_FORM, line).map(found -> new Marker(DASH, "", found.group(2))))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Matcher> match(Pattern form, String line) {
        return Optional.of(form.matcher(line)).filter(Matcher::matches);
    }

    /** 1.2 lies one deeper than 1. */
    private static int depth(Matcher decimal) {
        return decimal.group(1).split("\\.").length;
    }

    boolean isDash() {
        return level == DASH;
    }

    boolean isDecimal() {
        return name.contains(".");
    }
}
