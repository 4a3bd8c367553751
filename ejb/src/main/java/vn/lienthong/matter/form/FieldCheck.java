package vn.lienthong.matter.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what was filled in at one field keeps to the form; every fault is noted, and then there is no value. */
class FieldCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{5,18}[0-9]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    private final FormField field;
    private final Filling filling;
    private final List<FieldFault> faults;

    FieldCheck(FormField field, Filling filling, List<FieldFault> faults) {
        this.field = field;
        this.filling = filling;
        this.faults = faults;
    }

    /** Empty for what is left empty or not to be accepted. */
    Optional<Object> value(JsonValue given) {
        if (isEmpty(given)) {
            return field.required() ? fault(FieldRule.FIELD_REQUIRED) : Optional.empty();
        }
        return switch (field.kind()) {
            case TEXT -> text(given);
            case NUMBER -> number(given);
            case TICK -> tick(given);
            case CHOICE -> choice(given);
            case CHOICES -> choices(given);
            case DATE -> date(given);
            case TIME -> time(given);
            case MOMENT -> moment(given);
            case FILES -> files(given);
        };
    }

    private static boolean isEmpty(JsonValue given) {
        return given == null
                || given.getValueType() == JsonValue.ValueType.NULL
                || given instanceof JsonString text && text.getString().isBlank()
                || given instanceof JsonArray list && list.isEmpty();
    }

    private Optional<Object> text(JsonValue given) {
        if (!(given instanceof JsonString string) || string.getString().indexOf('\0') >= 0) {
            return fault(FieldRule.NOT_A_TEXT);
        }
        var text = string.getString().strip();
        var limits = field.limits();
        if (text.length() > limits.longest()) {
            return fault(FieldRule.TEXT_TOO_LONG, limits.longest());
        }
        if (limits.shortest().filter(least -> text.length() < least).isPresent()) {
            return fault(FieldRule.TEXT_TOO_SHORT, limits.shortest().get());
        }
        if (limits.pattern().filter(pattern -> !pattern.fits(text)).isPresent()) {
            return limits.said()
                    .map(said -> fault(FieldRule.TEXT_NOT_AS_SAID, said))
                    .orElseGet(() -> fault(FieldRule.TEXT_NOT_OF_PATTERN));
        }
        return limits.looksLike().flatMap(usual -> unlike(usual, text)).isPresent()
                ? fault(unlike(limits.looksLike().orElseThrow(), text).orElseThrow())
                : Optional.of(text);
    }

    private static Optional<FieldRule> unlike(FormField.Usual usual, String text) {
        return switch (usual) {
            case EMAIL -> EMAIL.matcher(text).matches() ? Optional.empty() : Optional.of(FieldRule.NOT_AN_EMAIL);
            case PHONE -> PHONE.matcher(text).matches() ? Optional.empty() : Optional.of(FieldRule.NOT_A_PHONE);
        };
    }

    private Optional<Object> number(JsonValue given) {
        var written = given instanceof JsonString text ? text.getString().strip() : given.toString();
        if (!(given instanceof JsonNumber || given instanceof JsonString)
                || !NUMBER.matcher(written).matches()) {
            return fault(FieldRule.NOT_A_NUMBER);
        }
        var number = new BigDecimal(written);
        var limits = field.limits();
        if (limits.decimals()
                .filter(most -> number.stripTrailingZeros().scale() > most)
                .isPresent()) {
            return fault(FieldRule.TOO_MANY_DECIMALS, limits.decimals().get());
        }
        if (limits.least().filter(least -> number.compareTo(least) < 0).isPresent()) {
            return fault(FieldRule.NUMBER_TOO_SMALL, limits.least().get().toPlainString());
        }
        if (limits.most().filter(most -> number.compareTo(most) > 0).isPresent()) {
            return fault(FieldRule.NUMBER_TOO_LARGE, limits.most().get().toPlainString());
        }
        return Optional.of(number);
    }

    private Optional<Object> tick(JsonValue given) {
        if (given != JsonValue.TRUE && given != JsonValue.FALSE) {
            return fault(FieldRule.NOT_A_TICK);
        }
        return field.required() && given == JsonValue.FALSE
                ? fault(FieldRule.TICK_REQUIRED)
                : Optional.of(given == JsonValue.TRUE);
    }

    private Optional<Object> choice(JsonValue given) {
        return given instanceof JsonString word && field.options().containsKey(word.getString())
                ? Optional.of(word.getString())
                : fault(FieldRule.NOT_AN_OPTION);
    }

    private Optional<Object> choices(JsonValue given) {
        if (!(given instanceof JsonArray list)
                || !list.stream()
                        .allMatch(each -> each instanceof JsonString word
                                && field.options().containsKey(word.getString()))) {
            return fault(FieldRule.NOT_AN_OPTION);
        }
        return Optional.of(
                list.getValuesAs(JsonString::getString).stream().distinct().toList());
    }

    private Optional<Object> files(JsonValue given) {
        if (!(given instanceof JsonArray list) || !list.stream().allMatch(JsonString.class::isInstance)) {
            return fault(FieldRule.NOT_FILES);
        }
        var names = list.getValuesAs(JsonString::getString).stream()
                .map(Filling::written)
                .distinct()
                .toList();
        if (names.size() > 1 && !field.limits().several()) {
            return fault(FieldRule.ONE_FILE_ONLY);
        }
        return names.stream()
                .filter(name -> !filling.brings(name))
                .findFirst()
                .map(name -> fault(FieldRule.FILE_NOT_SENT, name))
                .orElseGet(() -> Optional.of(names));
    }

    private Optional<Object> date(JsonValue given) {
        try {
            var day = LocalDate.parse(written(given));
            return field.limits().future() && day.isBefore(filling.today())
                    ? fault(FieldRule.DAY_GONE_BY)
                    : Optional.of(day.toString());
        } catch (DateTimeException e) {
            return fault(FieldRule.NOT_A_DATE);
        }
    }

    private Optional<Object> time(JsonValue given) {
        return first(
                given,
                FieldRule.NOT_A_TIME,
                text -> LocalTime.parse(text).toString(),
                text -> OffsetTime.parse(text).toString());
    }

    private Optional<Object> moment(JsonValue given) {
        return first(
                given,
                FieldRule.NOT_A_DATE,
                text -> LocalDateTime.parse(text).toString(),
                text -> OffsetDateTime.parse(text).toString());
    }

    private Optional<Object> first(JsonValue given, FieldRule rule, Reading... readings) {
        return Stream.of(readings)
                .flatMap(reading -> read(given, reading).stream())
                .map(Object.class::cast)
                .findFirst()
                .or(() -> fault(rule));
    }

    private Optional<String> read(JsonValue given, Reading reading) {
        try {
            return Optional.of(reading.of(written(given)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String written(JsonValue given) {
        return given instanceof JsonString text ? text.getString() : "";
    }

    private Optional<Object> fault(FieldRule rule, Object... more) {
        var arguments =
                Stream.concat(Stream.<Object>of(field.label()), Stream.of(more)).toList();
        faults.add(new FieldFault(field.key(), rule, arguments));
        return Optional.empty();
    }

    /** One way to read a time. */
    private interface Reading {

        String of(String text);
    }
}
