package vn.lienthong.assignment.transfer;

import java.time.Instant;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

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
        Instant answeredAt) {}
