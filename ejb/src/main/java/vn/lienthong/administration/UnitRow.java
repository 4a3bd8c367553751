package vn.lienthong.administration;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;

/** A unit as the tree and search results show it; {@code parent} and {@code validTo} may be null. */
public record UnitRow(UUID id, String code, UnitKind kind, UnitName name, UnitName parent, LocalDate validTo) {

    static UnitRow of(Unit unit) {
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.kind(),
                unit.bothNames(),
                unit.parent().map(Unit::bothNames).orElse(null),
                unit.validTo().orElse(null));
    }
}
