package vn.lienthong.assignment;

import java.time.Instant;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/**
 * A receiver of work that was taken back.
 *
 * @param confirmedAt null as long as the unit has not confirmed
 * @param confirmedBy null likewise
 */
public record RecallRow(UUID id, UnitName unit, Instant confirmedAt, String confirmedBy) {

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
