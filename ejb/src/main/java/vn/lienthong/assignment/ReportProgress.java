package vn.lienthong.assignment;

import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Upload;

/**
 * An officer tells how far the work is.
 *
 * @param percent 0 to 100
 * @param obstacle what blocks the work; empty when nothing does
 * @param evidence files that show it
 */
public record ReportProgress(UUID assignmentId, int percent, String text, String obstacle, List<Upload> evidence) {

    public ReportProgress {
        evidence = List.copyOf(evidence);
    }
}
