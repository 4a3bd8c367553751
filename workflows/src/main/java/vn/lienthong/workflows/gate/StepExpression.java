package vn.lienthong.workflows.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An expression of the small language that models may use:
 *
 * <pre>
 * expression = "${" or "}"
 * or         = and ( "||" and )*        and     = not ( "&amp;&amp;" not )*       not = "!" not | comparison
 * comparison = operand ( ("==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") operand )?
 * operand    = number | 'text' | true | false | null | variable | call | "(" or ")"
 * call       = bean "." method "(" [ argument ( "," argument )* ] ")"      argument = number | 'text' | variable
 * </pre>
 *
 * There is no property access, no indexing, no call on the result of a call.
 */
class StepExpression {

    /** A step as the expression names it. */
    record Call(String bean, String method, int arguments) {}

    private static final Pattern WHOLE = Pattern.compile("\\$\\{([^{}]*)}");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*|[0-9]+|'[^'\\\\]*'|==|!=|<=|>=|&&|\\|\\||[<>!().,])\\s*");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final String END = "";

    private final Set<String> variables = new LinkedHashSet<>();
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
        operand();
        if (COMPARISONS.contains(token())) {
            position++;
            operand();
        }
    }

    private void operand() {
        if (accept("(")) {
            or();
            expect(")");
        } else if (isName() && !CONSTANTS.contains(token())) {
            variableOrCall(next());
        } else {
            literal();
        }
    }

    private void variableOrCall(String name) {
        if (accept(".")) {
            call(name, next());
        } else {
            variables.add(name);
        }
    }

    private void call(String bean, String method) {
        expect("(");
        var arguments = 0;
        while (!accept(")")) {
            if (arguments++ > 0) {
                expect(",");
            }
            argument();
        }
        calls.add(new Call(bean, method, arguments));
    }

    private void argument() {
        if (isName()) {
            variables.add(next());
        } else {
            literal();
        }
    }

    private void literal() {
        var token = next();
        if (!token.startsWith("'") && !token.matches("[0-9]+") && !CONSTANTS.contains(token)) {
            throw new IllegalArgumentException(token);
        }
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
