package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person has typed into a form and not yet sent. */
@Entity
@Table(name = "draft")
public class Draft {

    @EmbeddedId
    private DraftId id;

    private String content;

    /** Counted by the statement that writes it. */
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Draft() {}

    Draft(UUID officialId, String key, String content, Instant at) {
        this.id = new DraftId(officialId, key);
        this.content = content;
        this.updatedAt = at;
    }

    /** JSON, as the form wrote it. */
    public String content() {
        return content;
    }

    public long version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
