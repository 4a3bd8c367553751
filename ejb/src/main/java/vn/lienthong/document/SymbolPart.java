package vn.lienthong.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.rule.BusinessRuleViolation;

/** What stands for a unit in a symbol: {@code UBND} for a People's Committee, else the first letters of its name. */
public final class SymbolPart {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.&-]{0,19}");
    private static final Set<String> SILENT =
            Set.of("và", "các", "của", "tỉnh", "–", "-", "phường", "xã", "thành", "phố");

    private SymbolPart() {}

    public static String of(Unit unit) {
        return unit.kind().isCollective() ? "UBND" : letters(nameOf(unit));
    }

    /** A division is named without the word for division. */
    private static String nameOf(Unit unit) {
        return unit.kind() == UnitKind.DIVISION ? unit.name().replaceFirst("^Phòng ", "") : unit.name();
    }

    private static String letters(String name) {
        return Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && !SILENT.contains(word.toLowerCase(Locale.ROOT)))
                .map(word ->
                        word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#SYMBOL_PART_MALFORMED} */
    public static String require(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new BusinessRuleViolation(DocumentRule.SYMBOL_PART_MALFORMED, typed);
        }
        return typed;
    }
}
