package vn.lienthong.assignment.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

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
        Instant answeredAt) {}
