package vn.lienthong.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a case file, without its content.
 *
 * @param size in bytes
 * @param entryId the line of the history that brought it
 * @param seriesId what all versions of the file have in common
 * @param version 1 for the first
 */
public record AttachmentRow(
        UUID id,
        UUID entryId,
        UUID seriesId,
        int version,
        String name,
        String contentType,
        long size,
        Instant uploadedAt,
        String uploadedBy) {

    /** Whether its pages may be looked at without saving it; the type is what the content showed, not what the name says. */
    public boolean isShown() {
        return "application/pdf".equals(contentType) || contentType.startsWith("image/");
    }
}
