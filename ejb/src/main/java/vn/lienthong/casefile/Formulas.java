package vn.lienthong.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts that a spreadsheet would carry out instead of showing them. Signed numbers and lone dashes are none. */
final class Formulas {

    private static final Pattern BEGINS_ONE = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("^([-+]|[-+][\\d\\s.,()/-]*%?)$");

    private Formulas() {}

    static boolean isOne(String text) {
        return BEGINS_ONE.matcher(text).matches();
    }

    /** The number of the first line of a CSV file with such a cell. */
    static Optional<Integer> lineWithOne(String csv) {
        var lines = csv.replace("\uFEFF", "").split("\\R", -1);
        var separator = Pattern.compile(Pattern.quote(separatorOf(lines[0])));
        return IntStream.range(0, lines.length)
                .filter(number -> separator.splitAsStream(lines[number]).anyMatch(Formulas::isInCell))
                .mapToObj(number -> number + 1)
                .findFirst();
    }

    private static boolean isInCell(String cell) {
        var shown = cell.strip().replaceAll("^\"+|\"+$", "").strip();
        return isOne(shown) && !HARMLESS.matcher(shown).matches();
    }

    /** The one that parts the first line into most. */
    private static String separatorOf(String first) {
        return Arrays.asList(",", ";", "\t").stream()
                .max(Comparator.comparingInt(each -> first.split(Pattern.quote(each), -1).length))
                .orElseThrow();
    }
}
