package vn.lienthong.matter.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a form.
 *
 * @param key under which its value is kept
 * @param label what people read
 * @param options by value, in the order in which they are shown; empty for what is no choice
 * @param limits what its value must keep to
 */
public record FormField(
        String key, String label, FieldKind kind, boolean required, Map<String, String> options, Limits limits) {

    /**
     * @param least of a number
     * @param most of a number
     * @param decimals digits behind the point, at most
     * @param shortest characters of a text
     * @param longest characters of a text
     * @param looksLike a usual kind of text
     * @param said what whoever wrote the pattern says to those who write otherwise
     * @param future whether the day must not have gone by
     * @param several whether more than one file may come
     */
    record Limits(
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Optional<Integer> decimals,
            Optional<Integer> shortest,
            int longest,
            Optional<BoundedPattern> pattern,
            Optional<String> said,
            Optional<Usual> looksLike,
            boolean future,
            boolean several) {}

    /** Texts of a usual kind. */
    enum Usual {
        EMAIL,
        PHONE
    }

    /** What people read of a value: the words of the option for a choice. */
    public String shown(Object value) {
        return options.getOrDefault(String.valueOf(value), String.valueOf(value));
    }
}
