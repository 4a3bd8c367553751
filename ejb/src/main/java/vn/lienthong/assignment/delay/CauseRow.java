package vn.lienthong.assignment.delay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.ProceedingKind;
import vn.lienthong.persistence.Columns;

/**
 * Why an assignment is late, as people read it.
 *
 * @param decision what the assigner said; null, with person and time, until it was decided, and where nothing is decided
 */
public record CauseRow(
        UUID id,
        CauseKind kind,
        String text,
        String remedy,
        CauseState state,
        String statedBy,
        Instant statedAt,
        String decision,
        String decidedBy,
        Instant decidedAt) {

    /** What it counts as: objective only by the assigner's word. */
    public CauseKind countsAs() {
        return state == CauseState.CONFIRMED ? CauseKind.OBJECTIVE : CauseKind.SUBJECTIVE;
    }

    /** Newest first. */
    public static List<CauseRow> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.DELAY_CAUSE, CauseRow::of);
    }

    private static CauseRow of(Columns row) {
        return new CauseRow(
                row.id("id"),
                row.constant(CauseKind.class, "kind"),
                row.text("text"),
                row.text("remedy"),
                row.constant(CauseState.class, "state"),
                row.text("stated_by"),
                row.moment("stated_at"),
                row.text("decision"),
                row.text("decided_by"),
                row.moment("decided_at"));
    }
}
