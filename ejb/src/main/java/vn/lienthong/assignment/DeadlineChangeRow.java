package vn.lienthong.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A link of the chain of deadlines, as pages tell it.
 *
 * @param workingDays by how many the deadline moved
 * @param extensionId the request that led to it; null for a pause
 * @param decidedBy the name of the person
 */
public record DeadlineChangeRow(
        DeadlineChangeKind kind,
        LocalDate from,
        LocalDate to,
        int workingDays,
        String reason,
        UUID extensionId,
        String decidedBy,
        Instant decidedAt) {}
