package vn.lienthong.processmodel.running;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Running work on its way from one version of a model to another; each case file moves by itself, or stays where it is. */
@Entity
@Table(name = "model_migration")
class ModelMigration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "model_key")
    private String modelKey;

    @Column(name = "from_version")
    private int from;

    @Column(name = "to_version")
    private int to;

    private String reason;

    @Enumerated(EnumType.STRING)
    private MigrationState state = MigrationState.RUNNING;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "model_migration_step", joinColumns = @JoinColumn(name = "migration_id"))
    @MapKeyColumn(name = "step")
    @Column(name = "into_step")
    private Map<String, String> mapping = new HashMap<>();

    @Column(name = "started_by_name")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ModelMigration() {}

    ModelMigration(Migrate command, String reason, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.modelKey = command.model();
        this.from = command.from();
        this.to = command.to();
        this.mapping.putAll(command.mapping());
        this.reason = reason;
        this.startedBy = by;
        this.startedAt = at;
    }

    void end(Instant at) {
        if (isRunning()) {
            state = MigrationState.DONE;
            endedAt = at;
        }
    }

    boolean isRunning() {
        return state == MigrationState.RUNNING;
    }

    UUID id() {
        return id;
    }

    String modelKey() {
        return modelKey;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String reason() {
        return reason;
    }

    Map<String, String> mapping() {
        return new TreeMap<>(mapping);
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }
}
