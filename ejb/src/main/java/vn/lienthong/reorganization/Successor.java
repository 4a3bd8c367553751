package vn.lienthong.reorganization;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;

/**
 * A unit that stands for those that end.
 *
 * @param unitId its id, also for one that is to arise
 * @param arises whether it does not exist before the effective date
 */
@Embeddable
public record Successor(
        @Column(name = "unit_id") UUID unitId,
        boolean arises,
        String code,
        @Column(name = "admin_code") String adminCode,
        @Enumerated(STRING) UnitKind kind,
        @Column(name = "name_vi") String nameVi,
        @Column(name = "name_en") String nameEn) {

    /** One that exists, under the name given, or its own where none is. */
    static Successor existing(Unit unit, SuccessorDetails details) {
        var name = details.hasName() ? details.name() : unit.bothNames();
        var adminCode = details.adminCode().isEmpty() ? unit.adminCode() : details.adminCode();
        return new Successor(unit.id(), false, unit.code(), adminCode, unit.kind(), name.vietnamese(), name.english());
    }

    static Successor arising(SuccessorDetails details) {
        return new Successor(
                UUID.randomUUID(),
                true,
                details.code(),
                details.adminCode(),
                details.kind(),
                details.name().vietnamese(),
                details.name().english());
    }

    public UnitName name() {
        return new UnitName(nameVi, nameEn);
    }
}
