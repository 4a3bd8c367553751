package vn.lienthong.directive.clause;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Cuts the pasted body of a plan or decision into its clauses, by the numbering of such documents: Roman numerals or Điều,
 * then 1. or khoản, a) or điểm, and dashes. Every line that is not empty comes back in some piece; nothing is kept yet.
 */
@Dependent
public class CuttingText {

    /** The longest text that is cut. */
    public static final int MAX_LENGTH = 50_000;

    /** @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_TEXT_TOO_LONG} */
    public List<CutClause> cut(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new BusinessRuleViolation(DirectiveRule.CLAUSE_TEXT_TOO_LONG, MAX_LENGTH);
        }
        var pieces = new ArrayList<Piece>();
        var preamble = new Piece(null, "", 0);
        pieces.add(preamble);
        var around = new ArrayDeque<Piece>();
        for (var line : text.strip().split("\\R")) {
            if (!line.isBlank()) {
                add(line.strip().replaceAll("[\\s\\u00a0]+", " "), pieces, around);
            }
        }
        return pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .map(Piece::asClause)
                .toList();
    }

    private static void add(String line, List<Piece> pieces, Deque<Piece> around) {
        var marker = Marker.of(line);
        if (marker.isEmpty()) {
            pieces.get(pieces.size() - 1).lines.add(line);
            return;
        }
        var found = marker.get();
        while (!around.isEmpty() && around.peek().level >= found.level()) {
            around.pop();
        }
        var piece = new Piece(around.peek(), found.name(), found.level(), found.isDecimal());
        piece.lines.add(found.text());
        around.push(piece);
        pieces.add(piece);
    }

    /** A piece being gathered. */
    private static final class Piece {

        private final String number;
        private final int level;
        private final List<String> lines = new ArrayList<>();
        private int dashes;
        private boolean heads;

        private Piece(Piece around, String name, int level) {
            this(around, name, level, false);
        }

        private Piece(Piece around, String name, int level, boolean decimal) {
            this.level = level;
            this.number = around == null ? name : around.numberOf(name, decimal);
        }

        private String numberOf(String name, boolean decimal) {
            heads = true;
            if (name.isEmpty()) {
                return Stream.of(number, "gạch " + ++dashes)
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
            }
            return decimal && name.startsWith(last(number) + ".") ? before(number) + name : joined(name);
        }

        private String joined(String name) {
            if (!number.startsWith("Điều ")) {
                return number + "." + name;
            }
            return number + (Character.isDigit(name.charAt(0)) ? " khoản " : " điểm ") + name;
        }

        /** 1.2 in II.1 is II.1.2: the decimal repeats the number that it lies in. */
        private static String last(String number) {
            return number.substring(number.lastIndexOf('.') + 1);
        }

        private static String before(String number) {
            return number.substring(0, number.lastIndexOf('.') + 1);
        }

        private boolean isEmpty() {
            return lines.stream().filter(Objects::nonNull).allMatch(String::isBlank) && number.isEmpty();
        }

        private CutClause asClause() {
            return new CutClause(number, String.join("\n", lines).strip(), !heads && !number.isEmpty());
        }
    }
}
