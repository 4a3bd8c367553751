package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A model in all its versions. It is one of the whole province, or the variant that a unit and those below it follow instead of
 * such a one. A model that came with the program is changed like any other, but the program relies on it.
 */
@Entity
@Table(name = "process_model")
class ProcessModel {

    @Id
    private String key;

    @Version
    private long version;

    private String name;

    @Column(name = "variant_of")
    private String variantOf;

    @Column(name = "unit_id")
    private UUID unitId;

    private boolean shipped;

    @Column(name = "created_by_name")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_by_name")
    private String retiredBy;

    @Column(name = "retired_reason")
    private String retiredReason;

    protected ProcessModel() {}

    private ProcessModel(String key, String name, boolean shipped, String by, Instant at) {
        this.key = key;
        this.name = name;
        this.shipped = shipped;
        this.createdBy = by;
        this.createdAt = at;
    }

    /** One that somebody draws. */
    static ProcessModel drawn(String key, String name, String by, Instant at) {
        return new ProcessModel(key, name, false, by, at);
    }

    /** One that came with the program. */
    static ProcessModel shipped(String key, String name, String by, Instant at) {
        return new ProcessModel(key, name, true, by, at);
    }

    /** Makes it the unit's own form of a model of the province. */
    ProcessModel asVariantOf(String province, UUID unit) {
        this.variantOf = province;
        this.unitId = unit;
        return this;
    }

    /** What the model itself says, when it says anything. */
    void call(String newName) {
        if (!newName.isBlank()) {
            this.name = newName.strip();
        }
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    Optional<String> variantOf() {
        return Optional.ofNullable(variantOf);
    }

    Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    boolean isShipped() {
        return shipped;
    }
}
