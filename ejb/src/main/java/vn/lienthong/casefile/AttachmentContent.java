package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of an attachment, in a table of their own so that lists never read them. */
@Entity
@Table(name = "attachment_content")
class AttachmentContent {

    @Id
    @Column(name = "attachment_id")
    private UUID attachmentId;

    private byte[] content;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachmentId, byte[] content) {
        this.attachmentId = attachmentId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
