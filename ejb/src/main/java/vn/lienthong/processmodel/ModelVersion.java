package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

    @Embedded
    private DrawnContent drawn;

    @Embedded
    private Sending sending = Sending.NEVER;

    /** {@code null} as long as nobody has decided. */
    @Embedded
    private Verdict verdict;

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
        this.drawn = new DrawnContent(content, changedBy, at);
    }

    /** @param basedOn the number of the version it begins with; empty for a blank sheet */
    static ModelVersion begun(String modelKey, ModelContent content, Optional<Integer> basedOn, Actor by, Instant at) {
        var draft = new ModelVersion(modelKey, content, by.name(), at);
        draft.basedOn = basedOn.orElse(null);
        draft.drawn.drawnBy(by, at);
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
        drawn.drawnBy(by, at);
    }

    /** The version in force stays. */
    void decline(Actor by, Instant at) {
        requireOffered();
        state = ModelState.DECLINED;
        verdict = Verdict.of(by, at);
    }

    private void requireOffered() {
        if (state != ModelState.OFFERED) {
            throw new BusinessRuleViolation(ProcessModelRule.NOTHING_OFFERED);
        }
    }

    /** Whether it is as the program brought it, so that the program may replace it by what it brings next. */
    boolean isOfTheProgram() {
        return drawn.isDrawnByNobody() || content().sha256().equals(offeredSha256);
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule#ALREADY_SENT}, {@link ProcessModelRule#CHANGED_MEANWHILE} */
    void save(ModelContent content, long known, Actor by, Instant at) {
        requireDraft();
        requireVersion(known);
        drawn.take(content);
        drawn.drawnBy(by, at);
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
        sending = Sending.of(note, by, at);
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
            throw new BusinessRuleViolation(
                    ProcessModelRule.APPROVED_MEANWHILE, verdict.decidedBy(), verdict.decidedAt());
        }
        requireVersion(known);
        state = ModelState.DRAFT;
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_SENT}, {@code CHANGED_MEANWHILE}, {@code OWN_WORK} */
    void approve(long known, Actor by, Instant at) {
        requireDecidable(known, by);
        state = ModelState.APPROVED;
        verdict = Verdict.of(by, at);
    }

    /** The same for what is not right yet. */
    void sendBack(String reason, long known, Actor by, Instant at) {
        requireDecidable(known, by);
        state = ModelState.DRAFT;
        verdict = Verdict.of(by, at).because(reason);
    }

    private void requireDecidable(long known, Actor by) {
        require(ModelState.SENT, ProcessModelRule.NOT_SENT);
        requireVersion(known);
        if (isWorkOf(by)) {
            throw new BusinessRuleViolation(ProcessModelRule.OWN_WORK);
        }
    }

    /** Whether the person had a part in it. */
    boolean isWorkOf(Actor person) {
        return drawn.isDrawnBy(person) || sending.isBy(person);
    }

    /** Whether the person approved it. */
    boolean isApprovedBy(Actor person) {
        return verdict != null && verdict.isBy(person);
    }

    /** It comes into force on that day. */
    void schedule(LocalDate day, Actor by) {
        require(ModelState.APPROVED, ProcessModelRule.NOT_APPROVED);
        if (isApprovedBy(by)) {
            throw new BusinessRuleViolation(ProcessModelRule.OWN_APPROVAL);
        }
        state = ModelState.SCHEDULED;
        deployOn = day;
        deployBy = by.name();
    }

    /** It stays approved and comes into force on no day. */
    void callOff() {
        require(ModelState.SCHEDULED, ProcessModelRule.NOT_SCHEDULED);
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

    private void require(ModelState expected, ProcessModelRule otherwise) {
        if (state != expected) {
            throw new BusinessRuleViolation(otherwise, state);
        }
    }

    private void requireDraft() {
        if (state != ModelState.DRAFT) {
            throw new BusinessRuleViolation(ProcessModelRule.ALREADY_SENT, sending.sentBy(), sending.sentAt());
        }
    }

    private void requireVersion(long known) {
        if (version != known) {
            throw new BusinessRuleViolation(ProcessModelRule.CHANGED_MEANWHILE, changedBy(), changedAt());
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
        return drawn.content();
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
        return Optional.ofNullable(sending.sentPost());
    }

    String changedBy() {
        return drawn.changedBy();
    }

    Instant changedAt() {
        return drawn.changedAt();
    }
}
