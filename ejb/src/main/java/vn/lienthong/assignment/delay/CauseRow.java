package vn.lienthong.assignment.delay;

import java.time.Instant;
import java.util.UUID;

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
}
