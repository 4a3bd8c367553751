package vn.lienthong.casefile;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/**
 * A case file found by a search.
 *
 * @param leadUnit who does it; null where nobody does yet
 * @param dueOn may be null
 */
public record CaseFileRow(UUID id, CaseFileKind kind, String number, String title, UnitName leadUnit, LocalDate dueOn) {

    CaseFileRow(
            UUID id,
            CaseFileKind kind,
            String number,
            String title,
            String leadUnit,
            String leadUnitEn,
            LocalDate dueOn) {
        this(id, kind, number, title, leadUnit == null ? null : new UnitName(leadUnit, leadUnitEn), dueOn);
    }
}
