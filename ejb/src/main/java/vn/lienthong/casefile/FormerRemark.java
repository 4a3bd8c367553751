package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a remark said before its author corrected it. */
@Entity
@Table(name = "former_remark")
class FormerRemark {

    @Id
    private UUID id;

    @Column(name = "entry_id")
    private UUID entryId;

    private String text;

    private Instant until;

    protected FormerRemark() {}

    FormerRemark(UUID entryId, String text, Instant until) {
        this.id = UUID.randomUUID();
        this.entryId = entryId;
        this.text = text;
        this.until = until;
    }

    FormerText row() {
        return new FormerText(entryId, text, until);
    }
}
