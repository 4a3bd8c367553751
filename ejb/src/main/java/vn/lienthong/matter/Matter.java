package vn.lienthong.matter;

import static vn.lienthong.matter.MatterState.CANCELLED;
import static vn.lienthong.matter.MatterState.DONE;
import static vn.lienthong.matter.MatterState.OPEN;

import jakarta.persistence.Column;
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
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.casefile.Participation;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A matter that follows whatever an administrator has drawn. Its facts are what people fill in at the forms of its steps; it is
 * {@code OPEN} until its process has come to an end ({@code DONE}) or who began it takes it back ({@code CANCELLED}). It shares the id
 * of its case file.
 */
@Entity
@Table(name = "matter")
class Matter {

    /** How many flows may begin one another in a row. */
    static final int MOST_GENERATIONS = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private String model;

    @Column(name = "model_version")
    private int modelVersion;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_by_name")
    private String begunByName;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private MatterState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    private String reference;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "begun_from")
    private UUID begunFrom;

    private int generation;

    /** JSON; the database keeps it in a form that can be asked as well. */
    private String facts;

    protected Matter() {}

    Matter(CaseFile file, ModelInForce model, Participation author, FormData facts, Actor by, Instant at) {
        this.id = file.id();
        this.model = model.key();
        this.modelVersion = model.version();
        this.unitId = author.unitId();
        this.postId = author.postId();
        this.begunBy = by.officialId();
        this.begunByName = by.name();
        this.begunAt = at;
        this.state = OPEN;
        this.endReason = "";
        this.reference = "";
        this.facts = facts.json();
    }

    /** Its unit and post went over to others. */
    void passTo(Heirs heirs) {
        postId = heirs.post(unitId, postId);
        unitId = heirs.unit(unitId);
    }

    /** It was begun by a step of another, with whose author it has its own. */
    Matter from(Matter other) {
        if (other.generation + 1 > MOST_GENERATIONS) {
            throw new BusinessRuleViolation(MatterRule.TOO_MANY_GENERATIONS, MOST_GENERATIONS);
        }
        this.begunFrom = other.id;
        this.generation = other.generation + 1;
        this.begunBy = other.begunBy;
        this.begunByName = other.begunByName;
        return this;
    }

    /** What was filled in at a form joins what is known; what the form now leaves empty is known no more. */
    void learn(FormData data, Iterable<String> fields) {
        requireOpen();
        this.facts = facts().without(fields).with(data).json();
    }

    /** Bears the number that a step of its model gave it. */
    void number(String number) {
        this.reference = number;
    }

    /** Its process has come to an end by itself. */
    void finish(Instant at, LocalDate on) {
        if (state == OPEN) {
            end(DONE, at, on);
        }
    }

    void cancel(String reason, Instant at, LocalDate on) {
        requireOpen();
        this.endReason = reason;
        end(CANCELLED, at, on);
    }

    /** Has more time than it began with; where it had no deadline it has one from now on. */
    void extend(Optional<LocalDate> before, LocalDate until, LocalDate today) {
        requireOpen();
        if (until == null || until.isBefore(today)) {
            throw new BusinessRuleViolation(MatterRule.DAY_GONE_BY);
        }
        if (before.filter(day -> !until.isAfter(day)).isPresent()) {
            throw new BusinessRuleViolation(MatterRule.DEADLINE_NOT_LATER, before.get());
        }
        this.firstDueOn = firstDueOn == null ? before.orElse(null) : firstDueOn;
    }

    private void end(MatterState how, Instant at, LocalDate on) {
        this.state = how;
        this.endedAt = at;
        this.endedOn = on;
    }

    void requireOpen() {
        if (state != OPEN) {
            throw new BusinessRuleViolation(MatterRule.ENDED_ALREADY, state);
        }
    }

    boolean begunBy(Actor actor) {
        return begunBy.equals(actor.officialId());
    }

    UUID id() {
        return id;
    }

    String model() {
        return model;
    }

    int modelVersion() {
        return modelVersion;
    }

    UUID unitId() {
        return unitId;
    }

    UUID postId() {
        return postId;
    }

    String begunByName() {
        return begunByName;
    }

    Instant begunAt() {
        return begunAt;
    }

    String reference() {
        return reference;
    }

    String endReason() {
        return endReason;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Empty for one that was never extended, or had no deadline. */
    Optional<LocalDate> firstDueOn() {
        return Optional.ofNullable(firstDueOn);
    }

    Optional<UUID> begunFrom() {
        return Optional.ofNullable(begunFrom);
    }

    MatterState state() {
        return state;
    }

    FormData facts() {
        return FormData.parse(facts);
    }
}
