package vn.lienthong.worklist;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit that a model names though it need not take part in the case file yet: {@code ABOVE}, the one above the unit that
 * began it, or {@code UNIT:} and a code.
 *
 * @param code empty for the unit above
 */
public record Elsewhere(Optional<String> code) {

    private static final String ABOVE = "ABOVE";
    private static final Pattern NAMED = Pattern.compile("UNIT:([A-Z0-9.]{1,35})");

    /** Empty for what names no unit in this way. */
    static Optional<Elsewhere> parse(String text) {
        if (ABOVE.equals(text)) {
            return Optional.of(new Elsewhere(Optional.empty()));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? Optional.of(new Elsewhere(Optional.of(named.group(1)))) : Optional.empty();
    }
}
