package vn.lienthong.organization;

import java.util.UUID;

/** An agency that work can be given to, as forms offer it. */
public record UnitChoice(UUID id, UnitKind kind, String name, String nameEn) {

    public static UnitChoice of(Unit unit) {
        return new UnitChoice(unit.id(), unit.kind(), unit.name(), unit.nameEn());
    }
}
