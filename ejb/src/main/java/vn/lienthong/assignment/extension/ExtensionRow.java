package vn.lienthong.assignment.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.ProceedingKind;
import vn.lienthong.persistence.Columns;

/**
 * A request for a later deadline as people read it.
 *
 * @param deadlineThen the deadline when it was asked for
 * @param advice null, with text, person and time, until the monitor has advised
 * @param granted null unless it was granted
 * @param answer what was said at the end; empty when nothing had to be said, null while it is open
 * @param answeredBy null while it is open, empty when it ended with its assignment
 */
public record ExtensionRow(
        UUID id,
        ExtensionState state,
        LocalDate deadlineThen,
        LocalDate wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        Advice advice,
        String adviceText,
        String advisedBy,
        Instant advisedAt,
        LocalDate granted,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    /** Newest first. */
    public static List<ExtensionRow> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.EXTENSION, ExtensionRow::of);
    }

    private static ExtensionRow of(Columns row) {
        return new ExtensionRow(
                row.id("id"),
                row.constant(ExtensionState.class, "state"),
                row.day("deadline_then"),
                row.day("wanted_on"),
                row.text("reason"),
                row.text("asked_by"),
                row.moment("asked_at"),
                row.constant(Advice.class, "advice"),
                row.text("advice_text"),
                row.text("advised_by"),
                row.moment("advised_at"),
                row.day("granted_on"),
                row.text("answer"),
                row.text("answered_by"),
                row.moment("answered_at"));
    }
}
