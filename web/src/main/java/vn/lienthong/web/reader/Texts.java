package vn.lienthong.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.lienthong.organization.Bilingual;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.rule.BusinessRuleViolation;

/** Says things in the reader's language: sentences, labels of constants, dates and numbers. */
@Named("text")
@RequestScoped
public class Texts {

    private static final String BUNDLE = "vn.lienthong.web.messages";
    private static final long KIBIBYTE = 1024;
    private static final long MEBIBYTE = KIBIBYTE * KIBIBYTE;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    Reader reader;

    private Language fixed;
    private NumberFormat numbers;

    /** For what is written while nobody asks for a page: mail, calendars. */
    public static Texts in(Language language) {
        var texts = new Texts();
        texts.fixed = language;
        return texts;
    }

    /** The sentence of a key, its placeholders filled with arguments that were made readable first. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language().locale()).format(readable(List.of(arguments)));
    }

    public String say(BusinessRuleViolation violation) {
        return say(violation.rule().key(), violation.arguments().toArray());
    }

    /** The sentence of a key where the bundle has one: names that models made by administrators bring themselves. */
    public String sayOr(String key, String otherwise) {
        return bundle().containsKey(key) ? bundle().getString(key) : otherwise;
    }

    /** The label of a constant, or nothing for nothing. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : bundle().getString(keyOf(constant));
    }

    public String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String dateTime(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(ZONE));
    }

    public String number(Number number) {
        if (numbers == null) {
            numbers = NumberFormat.getInstance(language().locale());
        }
        return numbers.format(number);
    }

    /** A share of a hundred with one digit after the point. */
    public String percent(double share) {
        return number(Math.round(share * 10) / 10.0) + "%";
    }

    /** The name that fits the reader, for things that carry both. */
    public String either(String vietnamese, String english) {
        return language() == Language.VI || english == null ? vietnamese : english;
    }

    /** The same of a unit or post; nothing for nothing. */
    public String name(Bilingual name) {
        return name == null ? "" : either(name.vietnamese(), name.english());
    }

    /** What stands on the button of one of the ways out of a drawn step. */
    public String way(DrawnStep.Way way) {
        return way.label().isBlank() ? say("matter.step.done") : way.label();
    }

    /** A file's size for people. */
    public String size(long bytes) {
        return bytes < MEBIBYTE
                ? number(Math.max(1, bytes / KIBIBYTE)) + " KB"
                : number(Math.round(10.0 * bytes / MEBIBYTE) / 10.0) + " MB";
    }

    /** Ids for an attribute that a script splits at blanks. */
    public String list(Collection<String> ids) {
        return String.join(" ", ids);
    }

    /** The message that names it. */
    public static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Object[] readable(List<Object> arguments) {
        return arguments.stream().map(this::readable).toArray();
    }

    private Object readable(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return of(constant);
        }
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        if (argument instanceof Instant instant) {
            return dateTime(instant);
        }
        if (argument instanceof Bilingual name) {
            return name(name);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(this::readable).map(Object::toString).collect(Collectors.joining(", "));
        }
        return argument;
    }

    private Language language() {
        return fixed == null ? reader.getLanguage() : fixed;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language().locale());
    }
}
