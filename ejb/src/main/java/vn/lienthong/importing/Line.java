package vn.lienthong.importing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.rule.BusinessRuleViolation;

/** The values of one line by column. A value of the wrong form breaks a rule. */
public record Line(int number, Map<String, String> values) {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** A line whose values do not match the header's columns has none. */
    void requireValues() {
        if (values.isEmpty()) {
            throw new BusinessRuleViolation(ImportRule.WRONG_VALUE_COUNT);
        }
    }

    /** The value without surrounding blanks; possibly empty. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw new BusinessRuleViolation(ImportRule.EMPTY, column);
        }
        return text;
    }

    public String matching(String column, ColumnForm form) {
        var text = text(column);
        if (!form.fits(text)) {
            throw new BusinessRuleViolation(ImportRule.MALFORMED, column, text, form);
        }
        return text;
    }

    /** As programs write it, or as people and their spreadsheets do: the day first. */
    public LocalDate date(String column) {
        var text = required(column);
        try {
            return LocalDate.parse(text, text.contains("/") ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            throw new BusinessRuleViolation(ImportRule.NOT_A_DATE, column, text);
        }
    }

    public <E extends Enum<E>> E oneOf(Class<E> choices, String column) {
        var text = required(column);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ImportRule.NOT_ONE_OF, column, text, names(choices)));
    }

    /** The values by column, for a line that says the same. */
    public static Map<String, String> of(List<String> columns, String... values) {
        var byColumn = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i++) {
            byColumn.put(columns.get(i), values[i]);
        }
        return byColumn;
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(joining(", "));
    }
}
