package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.reorganization.PlanReorganization;
import vn.lienthong.reorganization.ReorganizationKind;
import vn.lienthong.reorganization.SuccessorDetails;

/** A reorganisation to be drawn up. */
public record ReorganizationBody(
        String kind,
        String name,
        String legalBasis,
        LocalDate effectiveOn,
        List<UUID> units,
        List<SuccessorBody> successors) {

    /** A successor: one that exists, or one that is to arise. */
    public record SuccessorBody(UUID unit, String code, String adminCode, String kind, String name, String nameEn) {

        SuccessorDetails value() {
            return new SuccessorDetails(
                    Optional.ofNullable(unit),
                    Fields.orEmpty(code),
                    Fields.orEmpty(adminCode),
                    unit == null ? Fields.oneOf(UnitKind.class, "successors.kind", kind) : null,
                    new UnitName(Fields.orEmpty(name), Fields.orEmpty(nameEn)));
        }
    }

    PlanReorganization value() {
        return new PlanReorganization(
                Fields.oneOf(ReorganizationKind.class, "kind", kind),
                Fields.orEmpty(name),
                Fields.orEmpty(legalBasis),
                effectiveOn,
                Set.copyOf(Fields.required("units", units)),
                Fields.required("successors", successors).stream()
                        .map(SuccessorBody::value)
                        .toList());
    }
}
