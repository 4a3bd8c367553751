package vn.lienthong.assignment;

import java.time.Instant;
import java.util.UUID;

/** One report of progress. */
public record ProgressRow(UUID entryId, Instant at, int percent, String text, String obstacle) {}
