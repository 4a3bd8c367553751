package vn.lienthong.processmodel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a model in the list of its versions: who did what to it when.
 *
 * @param number {@code null} while it is on its way
 * @param basedOn the number of the version it was made from; {@code null} for the first
 */
public record VersionRow(
        Integer number,
        ModelState state,
        long version,
        Integer basedOn,
        String note,
        String changedBy,
        Instant changedAt,
        String sentBy,
        Instant sentAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        LocalDate deployOn,
        String deployBy,
        Instant deployedAt) {}
