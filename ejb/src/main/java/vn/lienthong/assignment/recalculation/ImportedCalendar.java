package vn.lienthong.assignment.recalculation;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.importing.ImportReport;

/**
 * What became of a calendar that was taken in from a file.
 *
 * @param batch what the counting anew can be followed by; empty when no day moves
 */
public record ImportedCalendar(ImportReport report, Optional<UUID> batch) {}
