package vn.lienthong.importing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lienthong.rule.BusinessRuleViolation;

/** The values of one line by column. A value of the wrong form breaks a rule. */
public record Line(int number, Map<String, String> values) {

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

    public String matching(String column, Pattern form) {
        var text = text(column);
        if (!form.matcher(text).matches()) {
            throw new BusinessRuleViolation(ImportRule.MALFORMED, column, text);
        }
        return text;
    }

    public LocalDate date(String column) {
        var text = required(column);
        try {
            return LocalDate.parse(text);
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

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(joining(", "));
    }
}
