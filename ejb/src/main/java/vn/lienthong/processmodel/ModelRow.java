package vn.lienthong.processmodel;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.organization.Bilingual;
import vn.lienthong.organization.UnitName;

/**
 * A model in a list.
 *
 * @param unitName of the unit whose variant it is; empty names for a model of the province
 * @param number of the version in force; {@code null} when none is
 * @param state of the version on its way; {@code null} when none is
 */
public record ModelRow(
        String key,
        String name,
        boolean shipped,
        String variantOf,
        String unitNameVi,
        String unitNameEn,
        Integer number,
        Instant since,
        ModelState state,
        String changedBy,
        Instant changedAt,
        LocalDate deployOn,
        Instant retiredAt) {

    public boolean retired() {
        return retiredAt != null;
    }

    public boolean variant() {
        return variantOf != null;
    }

    public Bilingual unit() {
        return new UnitName(unitNameVi, unitNameEn);
    }
}
