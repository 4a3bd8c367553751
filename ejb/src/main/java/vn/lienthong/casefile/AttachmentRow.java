package vn.lienthong.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a case file, without its content.
 *
 * @param size in bytes
 * @param entryId the line of the history that brought it
 */
public record AttachmentRow(
        UUID id, UUID entryId, String name, String contentType, long size, Instant uploadedAt, String uploadedBy) {}
