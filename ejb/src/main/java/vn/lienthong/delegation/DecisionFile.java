package vn.lienthong.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.lienthong.casefile.CheckedUpload;
import vn.lienthong.casefile.FileContent;

/** The written decision behind a delegation, as a file. */
@Entity
@Table(name = "delegation_file")
class DecisionFile {

    @Id
    @Column(name = "delegation_id")
    private UUID delegationId;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private long size;
    private String sha256;
    private byte[] content;

    protected DecisionFile() {}

    DecisionFile(UUID delegationId, CheckedUpload upload) {
        this.delegationId = delegationId;
        this.name = upload.name();
        this.contentType = upload.contentType();
        this.size = upload.content().length;
        this.sha256 = upload.sha256();
        this.content = upload.content().clone();
    }

    FileContent open() {
        return new FileContent(name, contentType, content.clone());
    }
}
