package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.matter.form.FieldKind;
import vn.lienthong.web.reader.Texts;

/** What was filled in, in the reader's words: days, numbers and ticks as everywhere else. */
@RequestScoped
public class FactWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Inject
    Texts texts;

    public String of(FieldKind kind, Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean tick) {
            return texts.say(tick ? "matter.yes" : "matter.no");
        }
        return value instanceof BigDecimal number ? texts.number(number) : time(kind, value.toString());
    }

    private String time(FieldKind kind, String text) {
        try {
            return switch (kind) {
                case DATE -> texts.date(LocalDate.parse(text));
                case MOMENT ->
                    LocalDateTime.parse(text.substring(0, Math.min(16, text.length())))
                            .format(MOMENT);
                case TEXT, NUMBER, TICK, CHOICE, CHOICES, TIME, FILES -> text;
            };
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
