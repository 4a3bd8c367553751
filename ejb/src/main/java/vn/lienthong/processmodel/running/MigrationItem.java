package vn.lienthong.processmodel.running;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One case file in a move of running work: it waits for its turn, and then it moved or stayed. */
@Entity
@Table(name = "model_migration_item")
@IdClass(MigrationItem.Key.class)
class MigrationItem {

    private static final int LONGEST = 4_000;

    record Key(UUID migrationId, UUID caseFileId) implements Serializable {}

    @Id
    @Column(name = "migration_id")
    private UUID migrationId;

    @Id
    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.WAITING;

    private String refusal;

    @Column(name = "done_at")
    private Instant doneAt;

    protected MigrationItem() {}

    MigrationItem(UUID migrationId, UUID caseFileId) {
        this.migrationId = migrationId;
        this.caseFileId = caseFileId;
    }

    void move(Instant at) {
        if (state == ItemState.WAITING) {
            state = ItemState.MOVED;
            doneAt = at;
        }
    }

    /** It stays where it is, because of the rule. */
    void refuse(KeptRefusal because, Instant at) {
        if (state == ItemState.WAITING) {
            state = ItemState.REFUSED;
            refusal = because.json(LONGEST);
            doneAt = at;
        }
    }
}
