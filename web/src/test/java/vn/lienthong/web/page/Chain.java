package vn.lienthong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A chain of names in an expression of a page, such as {@code bean.list.size()}.
 *
 * @param base the first name
 * @param steps what follows it, as far as it can be followed
 */
record Chain(String base, List<Step> steps) {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:[^}'\"]|'[^']*'|\"[^\"]*\")*)}");

    /** @param arguments how many, or -1 for a property */
    record Step(String name, int arguments) {

        boolean isCall() {
            return arguments >= 0;
        }
    }

    /** All chains of all expressions of the text. */
    static List<Chain> in(String text) {
        var found = new ArrayList<Chain>();
        EXPRESSION
                .matcher(text)
                .results()
                .forEach(hit -> new Scanner(hit.group(1).replace("&amp;", "&"), found).scan());
        return found;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(base);
        steps.forEach(step -> text.append('.').append(step.name()).append(step.isCall() ? "(…)" : ""));
        return text.toString();
    }

    /** Goes through one expression from left to right. */
    private static final class Scanner {

        private final String text;
        private final List<Chain> found;
        private int at;

        Scanner(String text, List<Chain> found) {
            this.text = text;
            this.found = found;
        }

        void scan() {
            while (at < text.length()) {
                var here = text.charAt(at);
                if (here == '\'' || here == '"') {
                    at = text.indexOf(here, at + 1) + 1;
                } else if (Character.isDigit(here)) {
                    name();
                } else if (Character.isJavaIdentifierStart(here)) {
                    chain();
                } else if (here == '.') {
                    at++;
                    name();
                } else {
                    at++;
                }
            }
        }

        private void chain() {
            var base = name();
            var steps = new ArrayList<Step>();
            while (at < text.length() && text.charAt(at) == '.') {
                at++;
                var step = name();
                steps.add(
                        at < text.length() && text.charAt(at) == '('
                                ? new Step(step, arguments())
                                : new Step(step, -1));
            }
            found.add(new Chain(base, steps));
        }

        private String name() {
            var from = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        /** What stands in the brackets is an expression of its own. */
        private int arguments() {
            var from = at + 1;
            var depth = 0;
            var commas = 0;
            do {
                switch (text.charAt(at)) {
                    case '\'' -> at = text.indexOf('\'', at + 1);
                    case '(', '[' -> depth++;
                    case ')', ']' -> depth--;
                    case ',' -> commas += depth == 1 ? 1 : 0;
                    default -> {}
                }
                at++;
            } while (depth > 0);
            var inside = text.substring(from, at - 1);
            new Scanner(inside, found).scan();
            return inside.isBlank() ? 0 : commas + 1;
        }
    }
}
