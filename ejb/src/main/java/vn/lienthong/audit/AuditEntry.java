package vn.lienthong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One link of the audit chain: who did what, in which post, when, and the hash that ties it to all links before it. {@link
 * AuditChain} writes it.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private long seq;

    private Instant at;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "post_title")
    private String postTitle;

    private String action;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    private String detail;

    @Column(name = "prev_hash")
    private byte[] previousHash;

    private byte[] hash;

    protected AuditEntry() {}
}
