package vn.lienthong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.lienthong.importing.ColumnForm;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.Effect;
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

    static final String CODE = "code";
    static final String KIND = "kind";

    static final List<String> COLUMNS =
            List.of(CODE, "admin_code", "parent_code", KIND, "tier", "name_vi", "name_en", "valid_from");

    static UnitLine of(Line line) {
        return new UnitLine(
                line.matching(CODE, ColumnForm.UNIT_CODE),
                line.matching("admin_code", ColumnForm.ADMINISTRATIVE_CODE),
                line.text("parent_code"),
                line.oneOf(UnitKind.class, KIND),
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

    /** What it says otherwise than another line about the same unit. */
    List<Difference> after(UnitLine before) {
        return Effect.differences(before.values(), values());
    }

    private Map<String, String> values() {
        return Line.of(
                COLUMNS,
                code,
                adminCode,
                parentCode,
                kind.name(),
                tier.name(),
                name.vietnamese(),
                name.english(),
                validFrom.toString());
    }

    String told() {
        return code + " – " + name.vietnamese();
    }

    boolean isTop() {
        return parentCode.isEmpty();
    }
}
