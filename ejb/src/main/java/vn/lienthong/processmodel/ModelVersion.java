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
import java.time.LocalDate;
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

    @Column(name = "sent_by")
    private String senderCode;

    @Column(name = "sent_by_name")
    private String sentBy;

    @Column(name = "sent_post")
    private UUID sentPost;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "decided_by")
    private String deciderCode;

    @Column(name = "decided_by_name")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "deploy_on")
    private LocalDate deployOn;

    @Column(name = "deploy_by_name")
    private String deployBy;

    @Column(name = "deployed_at")
    private Instant deployedAt;

    private String sha256;

    @Column(name = "offered_sha256")
    private String offeredSha256;

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

    /** One that a new version of the program brings, beside one that administrators drew. */
    static ModelVersion offered(String modelKey, ModelContent content, String by, Instant at) {
        var version = new ModelVersion(modelKey, content, by, at);
        version.state = ModelState.OFFERED;
        version.offeredSha256 = content.sha256();
        return version;
    }

    /** Goes on as a draft of the person. */
    void takeUp(Actor by, Instant at) {
        requireOffered();
        state = ModelState.DRAFT;
        drawers.add(by.employeeCode());
        changedBy = by.name();
        changedAt = at;
    }

    /** The version in force stays. */
    void decline(Actor by, Instant at) {
        requireOffered();
        state = ModelState.DECLINED;
        deciderCode = by.employeeCode();
        decidedBy = by.name();
        decidedAt = at;
    }

    private void requireOffered() {
        if (state != ModelState.OFFERED) {
            throw new BusinessRuleViolation(ProcessModelRule.NOTHING_OFFERED);
        }
    }

    /** Whether it is as the program brought it, so that the program may replace it by what it brings next. */
    boolean isOfTheProgram() {
        return drawers.isEmpty() || content().sha256().equals(offeredSha256);
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

    /**
     * Asks for approval; it changes no more.
     *
     * @param note what is new in it, for who approves
     */
    void send(String note, long known, Actor by, Instant at) {
        requireDraft();
        requireVersion(known);
        state = ModelState.SENT;
        changeNote = note.strip();
        senderCode = by.employeeCode();
        sentBy = by.name();
        sentPost = by.mainSeat().postId();
        sentAt = at;
    }

    /**
     * Takes it back before, or after, it is decided, as long as it does not come into force. Who has not seen yet that it was approved
     * reads so first.
     */
    void withdraw(long known) {
        if (state != ModelState.SENT && state != ModelState.APPROVED) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_SENT, state);
        }
        if (state == ModelState.APPROVED && version != known) {
            throw new BusinessRuleViolation(ProcessModelRule.APPROVED_MEANWHILE, decidedBy, decidedAt);
        }
        requireVersion(known);
        state = ModelState.DRAFT;
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_SENT}, {@code CHANGED_MEANWHILE}, {@code OWN_WORK} */
    void approve(long known, Actor by, Instant at) {
        decide(known, by, at);
        state = ModelState.APPROVED;
        decisionReason = null;
    }

    /** The same for what is not right yet. */
    void sendBack(String reason, long known, Actor by, Instant at) {
        decide(known, by, at);
        state = ModelState.DRAFT;
        decisionReason = reason;
    }

    private void decide(long known, Actor by, Instant at) {
        if (state != ModelState.SENT) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_SENT, state);
        }
        requireVersion(known);
        if (isWorkOf(by)) {
            throw new BusinessRuleViolation(ProcessModelRule.OWN_WORK);
        }
        deciderCode = by.employeeCode();
        decidedBy = by.name();
        decidedAt = at;
    }

    /** Whether the person had a part in it. */
    boolean isWorkOf(Actor person) {
        return drawers.contains(person.employeeCode()) || person.employeeCode().equals(senderCode);
    }

    /** Whether the person approved it. */
    boolean isApprovedBy(Actor person) {
        return person.employeeCode().equals(deciderCode);
    }

    /** It comes into force on that day. */
    void schedule(LocalDate day, Actor by) {
        if (state != ModelState.APPROVED) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_APPROVED, state);
        }
        if (isApprovedBy(by)) {
            throw new BusinessRuleViolation(ProcessModelRule.OWN_APPROVAL);
        }
        state = ModelState.SCHEDULED;
        deployOn = day;
        deployBy = by.name();
    }

    /** It stays approved and comes into force on no day. */
    void callOff() {
        if (state != ModelState.SCHEDULED) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_SCHEDULED, state);
        }
        state = ModelState.APPROVED;
        deployOn = null;
    }

    /** Whether it has to come into force; false for the second of two nodes. */
    boolean isDue(LocalDate today) {
        return state == ModelState.SCHEDULED && !deployOn.isAfter(today);
    }

    /** New matters follow it from now on. */
    void comeIntoForce(int number, String hash, Instant at) {
        state = ModelState.IN_FORCE;
        engineVersion = number;
        sha256 = hash;
        deployedAt = at;
    }

    void replace() {
        state = ModelState.REPLACED;
    }

    /** Whether it may be thrown away by who has seen it so. */
    void requireDiscardable(long known) {
        requireDraft();
        requireVersion(known);
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

    String modelKey() {
        return modelKey;
    }

    Optional<LocalDate> deployOn() {
        return Optional.ofNullable(deployOn);
    }

    /** Where the answer to what was sent goes; empty for what was never sent. */
    Optional<UUID> sentPost() {
        return Optional.ofNullable(sentPost);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
