package vn.lienthong.importing;

import java.util.List;
import vn.lienthong.rule.Rule;

/** A line of an imported file that breaks a rule; it is told again for each further rule that it breaks. The header is line 1. */
public record BadLine(int line, Rule rule, List<Object> arguments) {

    /** How many lines these are. */
    public static int lines(List<BadLine> bad) {
        return (int) bad.stream().map(BadLine::line).distinct().count();
    }
}
