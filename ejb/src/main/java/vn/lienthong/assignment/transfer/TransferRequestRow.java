package vn.lienthong.assignment.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.ProceedingKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Columns;

/**
 * A request that another unit should do the work, as people read it.
 *
 * @param wanted the unit that was proposed
 * @param given the unit that got it; null unless it was transferred
 * @param answer what was said at the end; empty when nothing had to be said, null while it is open
 * @param answeredBy null while it is open, empty when it ended by itself
 */
public record TransferRequestRow(
        UUID id,
        TransferRequestState state,
        UUID wantedUnitId,
        UnitName wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        UnitName given,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    /** Newest first. */
    public static List<TransferRequestRow> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.TRANSFER_REQUEST, TransferRequestRow::of);
    }

    private static TransferRequestRow of(Columns row) {
        return new TransferRequestRow(
                row.id("id"),
                row.constant(TransferRequestState.class, "state"),
                row.id("wanted_unit_id"),
                new UnitName(row.text("wanted"), row.text("wanted_en")),
                row.text("reason"),
                row.text("asked_by"),
                row.moment("asked_at"),
                row.text("given") == null ? null : new UnitName(row.text("given"), row.text("given_en")),
                row.text("answer"),
                row.text("answered_by"),
                row.moment("answered_at"));
    }
}
