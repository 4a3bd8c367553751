package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person at a draft, from its opening until they leave or are not heard of any more; written by {@link Sittings} alone. */
@Entity
@Table(name = "model_sitting")
class Sitting {

    @EmbeddedId
    private SittingId id;

    private String name;

    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    private boolean noted;

    protected Sitting() {}
}
