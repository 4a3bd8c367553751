package vn.lienthong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.importing.Line;

/** What a line of the units' file says. */
record UnitLine(
        String code,
        String adminCode,
        String parentCode,
        UnitKind kind,
        Tier tier,
        UnitName name,
        LocalDate validFrom) {

    static final List<String> COLUMNS =
            List.of("code", "admin_code", "parent_code", "kind", "tier", "name_vi", "name_en", "valid_from");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z0-9.]{1,35}");
    private static final Pattern ADMINISTRATIVE_CODE = Pattern.compile("([0-9]{2}|[0-9]{5})?");

    static UnitLine of(Line line) {
        return new UnitLine(
                line.matching("code", IDENTIFIER),
                line.matching("admin_code", ADMINISTRATIVE_CODE),
                line.text("parent_code"),
                line.oneOf(UnitKind.class, "kind"),
                line.oneOf(Tier.class, "tier"),
                new UnitName(line.required("name_vi"), line.required("name_en")),
                line.date("valid_from"));
    }

    /** The line that describes the unit as it is. */
    static UnitLine of(Unit unit) {
        return new UnitLine(
                unit.code(),
                unit.adminCode(),
                unit.parent().map(Unit::code).orElse(""),
                unit.kind(),
                unit.tier(),
                unit.bothNames(),
                unit.validFrom());
    }

    boolean isTop() {
        return parentCode.isEmpty();
    }
}
