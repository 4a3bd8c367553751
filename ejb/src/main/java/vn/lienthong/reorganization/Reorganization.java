package vn.lienthong.reorganization;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A merger, a split or a renaming of units with an effective date. It is planned, changed and perhaps withdrawn until it
 * begins, once, on that date or later; from then on nothing of it is undone. What is ready when its day begins is carried out by
 * itself. Whoever plans or changes it on the day carries it out by hand, as soon as they like; only when it was left alone for
 * {@link #GRACE} it is carried out by itself all the same.
 */
@Entity
@Table(name = "reorganization")
class Reorganization {

    static final Duration GRACE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(STRING)
    private ReorganizationKind kind;

    private String name;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Enumerated(STRING)
    private ReorganizationState state = ReorganizationState.PLANNED;

    @Column(name = "default_successor_id")
    private UUID defaultSuccessorId;

    @ElementCollection
    @CollectionTable(name = "reorganization_predecessor", joinColumns = @JoinColumn(name = "reorganization_id"))
    @Column(name = "unit_id")
    private Set<UUID> predecessors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "reorganization_successor", joinColumns = @JoinColumn(name = "reorganization_id"))
    private Set<Successor> successors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "reorganization_choice", joinColumns = @JoinColumn(name = "reorganization_id"))
    @MapKeyColumn(name = "subject_id")
    private Map<UUID, Choice> choices = new HashMap<>();

    @Column(name = "to_move")
    private int toMove;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Reorganization() {}

    /** @param ending the units that end, or the one that is renamed */
    Reorganization(PlanReorganization plan, Set<UUID> ending, Collection<Successor> successors, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = plan.kind();
        this.name = plan.name().strip();
        this.legalBasis = plan.legalBasis().strip();
        this.effectiveOn = plan.effectiveOn();
        this.predecessors.addAll(ending);
        this.successors.addAll(successors);
        this.defaultSuccessorId = successors.iterator().next().unitId();
        this.plannedBy = by;
        this.plannedAt = at;
        this.changedAt = at;
    }

    /** Where a post, a division or a case file goes instead of where it is proposed to. */
    void choose(UUID subject, Choice choice, Instant at) {
        requirePlanned();
        if (successors.stream().noneMatch(each -> each.unitId().equals(choice.unitId()))) {
            throw new BusinessRuleViolation(ReorganizationRule.NO_SUCH_CHOICE);
        }
        choices.put(subject, choice);
        changedAt = at;
    }

    void withdraw(String by, Instant at) {
        requirePlanned();
        state = ReorganizationState.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** The units change; what was proposed for posts and not changed holds from now on. */
    void begin(Map<UUID, Choice> posts, LocalDate today, String by, Instant at) {
        requirePlanned();
        if (today.isBefore(effectiveOn)) {
            throw new BusinessRuleViolation(ReorganizationRule.NOT_YET, effectiveOn);
        }
        choices.putAll(posts);
        state = ReorganizationState.RUNNING;
        begunBy = by;
        begunAt = at;
    }

    /** When it is carried out by itself at the earliest. */
    Instant byItselfAt(ZoneId zone) {
        var dayBegins = effectiveOn.atStartOfDay(zone).toInstant();
        return changedAt.isBefore(dayBegins) ? dayBegins : changedAt.plus(GRACE);
    }

    /** So many case files are to move. */
    void expect(int caseFiles) {
        toMove = caseFiles;
    }

    void finish(Instant at) {
        if (state == ReorganizationState.RUNNING) {
            state = ReorganizationState.DONE;
            doneAt = at;
        }
    }

    void requireVersion(long seen) {
        requirePlanned();
        if (seen != version) {
            throw new BusinessRuleViolation(ReorganizationRule.CHANGED_MEANWHILE);
        }
    }

    private void requirePlanned() {
        switch (state) {
            case PLANNED -> {}
            case RUNNING, DONE -> throw new BusinessRuleViolation(ReorganizationRule.ALREADY_BEGUN, begunBy, begunAt);
            case WITHDRAWN ->
                throw new BusinessRuleViolation(ReorganizationRule.ALREADY_WITHDRAWN, withdrawnBy, withdrawnAt);
        }
    }

    Optional<Choice> choice(UUID subject) {
        return Optional.ofNullable(choices.get(subject));
    }

    /** The unit that stands for one that ends; every other stands for itself. */
    UUID heirOf(UUID unitId, UUID caseFileId) {
        return predecessors.contains(unitId)
                ? choice(caseFileId).map(Choice::unitId).orElse(defaultSuccessorId)
                : unitId;
    }

    boolean ends() {
        return kind != ReorganizationKind.RENAME;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ReorganizationKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    ReorganizationState state() {
        return state;
    }

    Set<UUID> predecessors() {
        return Set.copyOf(predecessors);
    }

    Set<Successor> successors() {
        return Set.copyOf(successors);
    }

    UUID defaultSuccessorId() {
        return defaultSuccessorId;
    }

    ReorganizationHead head(int moved, ZoneId zone) {
        return new ReorganizationHead(
                id,
                version,
                kind,
                name,
                legalBasis,
                effectiveOn,
                state,
                toMove,
                moved,
                plannedBy,
                plannedAt,
                byItselfAt(zone),
                begunBy,
                begunAt,
                doneAt,
                withdrawnBy,
                withdrawnAt);
    }
}
