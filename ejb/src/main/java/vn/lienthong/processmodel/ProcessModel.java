package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

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

    @Column(name = "case_file_id")
    private UUID caseFileId;

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

    /** No new matters follow it from now on; what runs goes on. */
    void retire(String reason, Actor by, Instant at) {
        if (shipped) {
            throw new BusinessRuleViolation(ProcessModelRule.SHIPPED_STAYS);
        }
        requireUsed();
        this.retiredAt = at;
        this.retiredBy = by.name();
        this.retiredReason = reason;
    }

    /** New matters follow it again. */
    void reinstate() {
        if (retiredAt == null) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_RETIRED);
        }
        this.retiredAt = null;
        this.retiredBy = null;
        this.retiredReason = null;
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule#RETIRED} */
    void requireUsed() {
        if (retiredAt != null) {
            throw new BusinessRuleViolation(ProcessModelRule.RETIRED, retiredBy, retiredAt);
        }
    }

    /** Its history is told there. */
    void keepHistoryIn(UUID file) {
        this.caseFileId = file;
    }

    Optional<UUID> caseFileId() {
        return Optional.ofNullable(caseFileId);
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

    boolean isRetired() {
        return retiredAt != null;
    }

    /** The name of who retired it; {@code null} while it is in use. */
    String retiredBy() {
        return retiredBy;
    }

    String retiredReason() {
        return retiredReason;
    }

    boolean isShipped() {
        return shipped;
    }
}
