package vn.lienthong.assignment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A link of the chain of deadlines, as pages tell it.
 *
 * @param workingDays by how many the deadline moved
 * @param decidedBy the name of the person
 */
public record DeadlineChangeRow(
        DeadlineChangeKind kind,
        LocalDate from,
        LocalDate to,
        int workingDays,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
