package vn.lienthong.reorganization;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;

/**
 * A successor as the administrator describes it.
 *
 * @param existing the unit, where it exists; then the names are only given to rename it
 */
public record SuccessorDetails(Optional<UUID> existing, String code, String adminCode, UnitKind kind, UnitName name) {

    public static SuccessorDetails existing(UUID unitId) {
        return new SuccessorDetails(Optional.of(unitId), "", "", null, new UnitName("", ""));
    }

    boolean hasName() {
        return !name.vietnamese().isBlank();
    }
}
