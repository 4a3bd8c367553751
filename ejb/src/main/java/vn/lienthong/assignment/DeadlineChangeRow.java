package vn.lienthong.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Columns;

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
        Instant decidedAt) {

    /** Oldest first. */
    public static List<DeadlineChangeRow> in(Proceeding proceeding) {
        var rows = new ArrayList<>(proceeding.of(ProceedingKind.DEADLINE_CHANGE, DeadlineChangeRow::of));
        Collections.reverse(rows);
        return rows;
    }

    private static DeadlineChangeRow of(Columns row) {
        return new DeadlineChangeRow(
                row.constant(DeadlineChangeKind.class, "kind"),
                row.day("deadline_from"),
                row.day("deadline_to"),
                row.number("working_days"),
                row.text("reason"),
                row.id("extension_id"),
                row.text("decided_by"),
                row.moment("decided_at"));
    }
}
