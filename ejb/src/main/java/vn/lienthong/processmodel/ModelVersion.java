package vn.lienthong.processmodel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * One version of a model: drawn, sent, approved by a person who had no part in it, in force from a day, and replaced by the next.
 * Sent, it changes no more; what was approved is what comes into force.
 */
@Entity
@Table(name = "model_version")
class ModelVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "model_key")
    private String modelKey;

    @Enumerated(EnumType.STRING)
    private ModelState state = ModelState.DRAFT;

    @Column(name = "engine_version")
    private Integer engineVersion;

    @Column(name = "based_on")
    private Integer basedOn;

    private String xml;

    @ElementCollection
    @CollectionTable(name = "model_form", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "form_key")
    @Column(name = "schema")
    private Map<String, String> forms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "model_drawer", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "employee_code")
    private Set<String> drawers = new HashSet<>();

    @Column(name = "change_note")
    private String changeNote = "";

    @Column(name = "changed_by_name")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "sent_by_name")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "deployed_at")
    private Instant deployedAt;

    private String sha256;

    protected ModelVersion() {}

    private ModelVersion(String modelKey, ModelContent content, String changedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.modelKey = modelKey;
        this.changedBy = changedBy;
        this.changedAt = at;
        take(content);
    }

    /** @param basedOn the number of the version it begins with; empty for a blank sheet */
    static ModelVersion begun(String modelKey, ModelContent content, Optional<Integer> basedOn, Actor by, Instant at) {
        var draft = new ModelVersion(modelKey, content, by.name(), at);
        draft.basedOn = basedOn.orElse(null);
        draft.drawers.add(by.employeeCode());
        return draft;
    }

    /** One that the engine had before anybody drew here. */
    static ModelVersion found(FoundVersion found, String by) {
        var version = new ModelVersion(found.key(), ModelContent.of(found.xml()), by, found.deployedAt());
        version.state = ModelState.IN_FORCE;
        version.engineVersion = found.version();
        version.deployedAt = found.deployedAt();
        version.sha256 = found.sha256();
        return version;
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule#ALREADY_SENT}, {@link ProcessModelRule#CHANGED_MEANWHILE} */
    void save(ModelContent content, long known, Actor by, Instant at) {
        requireDraft();
        requireVersion(known);
        take(content);
        drawers.add(by.employeeCode());
        changedBy = by.name();
        changedAt = at;
    }

    private void take(ModelContent content) {
        xml = content.xml();
        forms.keySet().retainAll(content.forms().keySet());
        forms.putAll(content.forms());
    }

    void replace() {
        state = ModelState.REPLACED;
    }

    private void requireDraft() {
        if (state != ModelState.DRAFT) {
            throw new BusinessRuleViolation(ProcessModelRule.ALREADY_SENT, sentBy, sentAt);
        }
    }

    private void requireVersion(long known) {
        if (version != known) {
            throw new BusinessRuleViolation(ProcessModelRule.CHANGED_MEANWHILE, changedBy, changedAt);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ModelState state() {
        return state;
    }

    ModelContent content() {
        return new ModelContent(xml, forms);
    }

    Optional<Integer> engineVersion() {
        return Optional.ofNullable(engineVersion);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
