package vn.lienthong.web.api;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import vn.lienthong.rule.BusinessRuleViolation;

/** Reads the fields of a request's body. */
final class Fields {

    private Fields() {}

    /** @throws BusinessRuleViolation {@link ApiRule#FIELD_MISSING} */
    static <T> T required(String name, T value) {
        if (value == null) {
            throw new BusinessRuleViolation(ApiRule.FIELD_MISSING, name);
        }
        return value;
    }

    static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** @throws BusinessRuleViolation {@link ApiRule#FIELD_NOT_ONE_OF} */
    static <E extends Enum<E>> E oneOf(Class<E> type, String name, String value) {
        var given = required(name, value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(
                        ApiRule.FIELD_NOT_ONE_OF,
                        name,
                        given,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "))));
    }

    /** As ISO 8601 writes it. */
    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(required(name, value));
        } catch (DateTimeParseException e) {
            throw new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, name, value);
        }
    }
}
