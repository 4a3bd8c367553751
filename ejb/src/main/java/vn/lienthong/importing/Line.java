package vn.lienthong.importing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.lienthong.rule.Rule;

/** The values of one line by column, and the rules that they break. In place of a value that breaks one stands anything. */
public final class Line {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final int number;
    private final Map<String, String> values;
    private final Set<String> unclear = new HashSet<>();
    private final List<BadLine> bad = new ArrayList<>();

    /** @param values none where they do not match the header's columns */
    Line(int number, Map<String, String> values) {
        this.number = number;
        this.values = values;
        if (values.isEmpty()) {
            bad.add(new BadLine(number, ImportRule.WRONG_VALUE_COUNT, List.of()));
        }
    }

    boolean hasValues() {
        return !values.isEmpty();
    }

    /** What a parser makes of it. */
    <T> Row<T> read(Function<Line, T> parser) {
        var content = parser.apply(this);
        return new Row<>(number, content, Set.copyOf(unclear));
    }

    List<BadLine> bad() {
        return bad;
    }

    /** Notes that the value of a column breaks a rule. */
    public void refuse(String column, Rule rule, Object... arguments) {
        unclear.add(column);
        bad.add(new BadLine(number, rule, List.of(arguments)));
    }

    /** The value without surrounding blanks; possibly empty. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            refuse(column, ImportRule.EMPTY, column);
        }
        return text;
    }

    public String matching(String column, ColumnForm form) {
        var text = text(column);
        if (!form.fits(text)) {
            refuse(column, ImportRule.MALFORMED, column, text, form);
        }
        return text;
    }

    /** As programs write it, or as people and their spreadsheets do: the day first. */
    public LocalDate date(String column) {
        var text = required(column);
        try {
            return LocalDate.parse(text, text.contains("/") ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            refuseUnlessEmpty(column, ImportRule.NOT_A_DATE, column, text);
            return LocalDate.EPOCH;
        }
    }

    public <E extends Enum<E>> E oneOf(Class<E> choices, String column) {
        var text = required(column);
        var constants = choices.getEnumConstants();
        return Arrays.stream(constants)
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    refuseUnlessEmpty(column, ImportRule.NOT_ONE_OF, column, text, names(constants));
                    return constants[0];
                });
    }

    /** Of an empty value more need not be said. */
    private void refuseUnlessEmpty(String column, Rule rule, Object... arguments) {
        if (!unclear.contains(column)) {
            refuse(column, rule, arguments);
        }
    }

    /** The values by column, for a line that says the same. */
    public static Map<String, String> of(List<String> columns, String... values) {
        var byColumn = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i++) {
            byColumn.put(columns.get(i), values[i]);
        }
        return byColumn;
    }

    private static String names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(joining(", "));
    }
}
