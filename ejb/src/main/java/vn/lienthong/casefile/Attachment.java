package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of a case file, in one of its versions. Its name is only shown, never used as a path; its content lies in
 * {@link AttachmentContent}. A newer version is a row of its own in the same series; none replaces another.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Column(name = "timeline_entry_id")
    private UUID entryId;

    /** The id of the first version. */
    @Column(name = "series_id")
    private UUID seriesId;

    /** The attachment whose content it is: its own, unless it was shared from another case file. */
    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "version_number")
    private int versionNumber;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private long size;
    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    protected Attachment() {}

    Attachment(TimelineEntry entry, CheckedUpload upload, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.seriesId = id;
        this.contentId = id;
        this.versionNumber = 1;
        this.caseFileId = entry.caseFileId();
        this.entryId = entry.id();
        this.name = upload.name();
        this.contentType = upload.contentType();
        this.size = upload.content().length;
        this.sha256 = upload.sha256();
        this.uploadedAt = at;
        this.uploadedBy = by;
    }

    /** The same file in another case file, as a file of its own there. */
    Attachment(Attachment original, TimelineEntry entry) {
        this.id = UUID.randomUUID();
        this.seriesId = id;
        this.versionNumber = 1;
        this.contentId = original.contentId;
        this.caseFileId = entry.caseFileId();
        this.entryId = entry.id();
        this.name = original.name;
        this.contentType = original.contentType;
        this.size = original.size;
        this.sha256 = original.sha256;
        this.uploadedAt = original.uploadedAt;
        this.uploadedBy = original.uploadedBy;
    }

    /** The next version of a file of the same case file, whose newest version is {@code newest}. */
    Attachment(Attachment newest, TimelineEntry entry, CheckedUpload upload, Instant at, String by) {
        this(entry, upload, at, by);
        this.seriesId = newest.seriesId;
        this.versionNumber = newest.versionNumber + 1;
    }

    public UUID id() {
        return id;
    }

    AttachmentRow row() {
        return new AttachmentRow(id, entryId, seriesId, versionNumber, name, contentType, size, uploadedAt, uploadedBy);
    }

    UUID contentId() {
        return contentId;
    }

    public UUID caseFileId() {
        return caseFileId;
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }
}
