package vn.lienthong.workflows.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An expression of the small language that models may use:
 *
 * <pre>
 * expression = "${" or "}"
 * or         = and ( "||" and )*        and     = not ( "&amp;&amp;" not )*       not = "!" not | comparison
 * comparison = operand ( ("==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") operand )?
 * operand    = number | 'text' | true | false | null | variable | fact | call | "(" or ")"
 * call       = bean "." method "(" [ argument ( "," argument )* ] ")"      argument = number | 'text' | variable | fact
 * fact       = "facts." key
 * </pre>
 *
 * There is no other property access, no indexing, no call on the result of a call.
 */
class StepExpression {

    /**
     * A step as the expression names it.
     *
     * @param written what stands for its parameters; empty for what is read from variables or facts
     */
    record Call(String bean, String method, List<Optional<String>> written) {

        int arguments() {
            return written.size();
        }
    }

    /** What kind of value one side of a comparison is. */
    enum Kind {
        NUMBER,
        TEXT,
        TRUTH,
        OTHER
    }

    /** A fact beside a value that the model writes. */
    record Comparison(String fact, Kind with) {}

    private record Operand(String name, Kind kind) {}

    private static final Operand UNNAMED = new Operand("", Kind.OTHER);
    private static final String FACTS = "facts";
    private static final String DECISION = "decision";

    private static final Pattern WHOLE = Pattern.compile("\\$\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*([A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\\.[0-9]+)?|'[^'\\\\]*'|==|!=|<=|>=|&&|\\|\\||[<>!().,])\\s*");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final String END = "";

    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> decisions = new LinkedHashSet<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<String> tokens;
    private int position;

    private StepExpression(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException when it is not of this language */
    static StepExpression parse(String text) {
        var whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw new IllegalArgumentException(text);
        }
        var expression = new StepExpression(tokens(whole.group(1)));
        expression.or();
        expression.expect(END);
        return expression;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), text.length());
        }
        if (matcher.regionStart() != text.length()) {
            throw new IllegalArgumentException(text);
        }
        return tokens;
    }

    /** The variables it reads. */
    Set<String> variables() {
        return variables;
    }

    /** The data of forms that it reads. */
    Set<String> facts() {
        return facts;
    }

    /** The decisions that it is about. */
    Set<String> decisions() {
        return decisions;
    }

    /** Where it compares facts with what it writes itself. */
    List<Comparison> comparisons() {
        return comparisons;
    }

    /** The steps it calls. */
    List<Call> calls() {
        return calls;
    }

    /** Whether it does nothing but call one step. */
    boolean isOneCall() {
        return calls.size() == 1 && ".".equals(tokens.get(1)) && tokens.indexOf(")") == tokens.size() - 1;
    }

    private void or() {
        do {
            and();
        } while (accept("||"));
    }

    private void and() {
        do {
            not();
        } while (accept("&&"));
    }

    private void not() {
        if (accept("!")) {
            not();
            return;
        }
        var left = operand();
        if (COMPARISONS.contains(token())) {
            position++;
            compare(left, operand());
        }
    }

    private void compare(Operand left, Operand right) {
        if (left.name().startsWith(FACTS + ".")) {
            comparisons.add(new Comparison(left.name().substring(FACTS.length() + 1), right.kind()));
        }
        if (right.name().startsWith(FACTS + ".")) {
            comparisons.add(new Comparison(right.name().substring(FACTS.length() + 1), left.kind()));
        }
        if (DECISION.equals(left.name()) && right.kind() == Kind.TEXT) {
            decisions.add(right.name());
        }
    }

    private Operand operand() {
        if (accept("(")) {
            or();
            expect(")");
            return UNNAMED;
        }
        return isName() && !CONSTANTS.contains(token()) ? variableOrCall(next()) : literal();
    }

    private Operand variableOrCall(String name) {
        if (!accept(".")) {
            variables.add(name);
            return new Operand(name, Kind.OTHER);
        }
        var member = next();
        if (FACTS.equals(name) && member.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            facts.add(member);
            return new Operand(FACTS + "." + member, Kind.OTHER);
        }
        call(name, member);
        return UNNAMED;
    }

    private void call(String bean, String method) {
        expect("(");
        var arguments = new ArrayList<Optional<String>>();
        while (!accept(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            arguments.add(argument());
        }
        calls.add(new Call(bean, method, arguments));
    }

    private Optional<String> argument() {
        if (!isName() || CONSTANTS.contains(token())) {
            return Optional.of(literal().name());
        }
        var name = next();
        if (FACTS.equals(name)) {
            expect(".");
            facts.add(next());
        } else {
            variables.add(name);
        }
        return Optional.empty();
    }

    private Operand literal() {
        var token = next();
        if (token.startsWith("'")) {
            return new Operand(token.substring(1, token.length() - 1), Kind.TEXT);
        }
        if (token.matches("[0-9].*")) {
            return new Operand(token, Kind.NUMBER);
        }
        if (!CONSTANTS.contains(token)) {
            throw new IllegalArgumentException(token);
        }
        return new Operand("", "null".equals(token) ? Kind.OTHER : Kind.TRUTH);
    }

    private boolean isName() {
        return token().matches("[A-Za-z_].*");
    }

    private String token() {
        return position < tokens.size() ? tokens.get(position) : END;
    }

    private String next() {
        var token = token();
        position++;
        return token;
    }

    private boolean accept(String token) {
        if (token().equals(token)) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw new IllegalArgumentException(token + " expected, not " + token());
        }
    }
}
