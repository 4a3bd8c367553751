package vn.lienthong.directive.clause;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * How a clause is cited, as {@code II.1} or {@code Điều 3 khoản 2 điểm a}. However officials write it, the {@link #key}
 * is the same.
 */
record ClauseNumber(String text) {

    static final int MAX_LENGTH = 60;

    private static final List<String> LEVELS = List.of("điều", "khoản", "điểm");
    private static final Pattern LEVEL = Pattern.compile("(điều|khoản|điểm)\\s+([\\p{L}\\d]+)");

    /** @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_NUMBER_REQUIRED} */
    ClauseNumber {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new BusinessRuleViolation(DirectiveRule.CLAUSE_NUMBER_REQUIRED, MAX_LENGTH);
        }
    }

    /** What two ways of writing the same have in common; empty for nothing. */
    static String keyOf(String written) {
        var plain = written.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.)]+$", "")
                .strip()
                .replaceAll("\\s+", " ");
        var levels = new TreeMap<Integer, String>();
        LEVEL.matcher(plain)
                .results()
                .forEach(level -> levels.put(LEVELS.indexOf(level.group(1)), level.group(1) + " " + level.group(2)));
        var rest = LEVEL.matcher(plain).replaceAll("").replaceAll("[\\s,.)(]+", "");
        return levels.isEmpty() || !rest.isEmpty() ? plain : inOrder(levels);
    }

    private static String inOrder(Map<Integer, String> levels) {
        return levels.values().stream().collect(joining(" "));
    }

    String key() {
        return keyOf(text);
    }
}
