package vn.lienthong.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Columns;

/** One report of progress. */
public record ProgressRow(UUID entryId, Instant at, int percent, String text, String obstacle) {

    /** Newest first. */
    public static List<ProgressRow> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.PROGRESS, ProgressRow::of);
    }

    private static ProgressRow of(Columns row) {
        return new ProgressRow(
                row.id("entry_id"), row.moment("at"), row.number("percent"), row.text("text"), row.text("obstacle"));
    }
}
