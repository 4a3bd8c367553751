package vn.lienthong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: how many links there are and the hash of the last. Whoever appends holds this row's lock. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id;

    private long entries;

    @Column(name = "last_hash")
    private byte[] lastHash;

    protected AuditHead() {}

    AuditEntry append(Note note) {
        var entry = new AuditEntry(entries + 1, lastHash, note);
        entries++;
        lastHash = entry.hash();
        return entry;
    }
}
