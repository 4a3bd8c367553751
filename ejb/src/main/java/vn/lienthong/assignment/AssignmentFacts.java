package vn.lienthong.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.passing.DeadlineCap;
import vn.lienthong.casefile.CaseFile;

/**
 * What is known of an assignment, as it is stored and may be asked for. Only the verbs of {@link Assignment} and of
 * its clock change it; here nothing is decided.
 */
@MappedSuperclass
abstract class AssignmentFacts {

    @Id
    UUID id;

    /**
     * For queries that read both; written by its own feature. It has the same key, but as a one-to-one it would be read at once, and the
     * assignment could not be held by the statement that reads it.
     */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    CaseFile file;

    @Version
    long version;

    @Column(name = "directive_id")
    UUID directiveId;

    @Column(name = "parent_id")
    UUID parentId;

    @Column(name = "fan_out_unit_id")
    UUID fanOutUnitId;

    @Column(name = "transferred_from")
    UUID transferredFrom;

    int position;

    @Embedded
    Brief brief;

    @Column(name = "lead_unit_id")
    UUID leadUnitId;

    @Column(name = "issuer_unit_id")
    UUID issuerUnitId;

    @Column(name = "author_post_id")
    UUID authorPostId;

    @Column(name = "handler_post_id")
    UUID handlerPostId;

    boolean standing;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    @Column(name = "working_days")
    Integer workingDays;

    LocalDate deadline;

    @Column(name = "original_deadline")
    LocalDate originalDeadline;

    @Enumerated(EnumType.STRING)
    AssignmentState state;

    @Enumerated(EnumType.STRING)
    Light light;

    @Embedded
    Result result = new Result();

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Column(name = "reminded_on")
    LocalDate remindedOn;

    @Column(name = "left_open_why")
    String leftOpenWhy;

    @Embedded
    Pause pause;

    @Embedded
    Recall recall;

    @ElementCollection
    @CollectionTable(name = "assignment_coordinator", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "unit_id")
    Set<UUID> coordinators = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assignment_recipient", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "unit_id")
    Set<UUID> recipients = new HashSet<>();

    TimeLimit limit() {
        return new TimeLimit(Optional.ofNullable(workingDays), Optional.ofNullable(deadline), rhythm());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID directiveId() {
        return directiveId;
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    /** Whether the unit that leads the parent passed it on; a part of a fan-out comes from the parent's own assigner. */
    public boolean passedOn() {
        return parentId != null && fanOutUnitId == null;
    }

    /** Why the parent's result does not wait for it. */
    Optional<String> leftOpenWhy() {
        return Optional.ofNullable(leftOpenWhy);
    }

    /** Until when its children may last. */
    public DeadlineCap cap() {
        return new DeadlineCap(deadline());
    }

    /** What it goes on from, which another unit led. */
    Optional<UUID> transferredFrom() {
        return Optional.ofNullable(transferredFrom);
    }

    public AssignmentState state() {
        return state;
    }

    public Light light() {
        return light;
    }

    public int percent() {
        return result.percent();
    }

    public Brief brief() {
        return brief;
    }

    /** What the drafter entered, to be edited again. */
    public AssignmentDetails details() {
        return new AssignmentDetails(brief, limit(), leadUnitId(), coordinators, recipients);
    }

    public Optional<UUID> leadUnitId() {
        return Optional.ofNullable(leadUnitId);
    }

    public UUID issuerUnitId() {
        return issuerUnitId;
    }

    public UUID authorPostId() {
        return authorPostId;
    }

    public Optional<UUID> handlerPostId() {
        return Optional.ofNullable(handlerPostId);
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }

    public Set<UUID> coordinators() {
        return Set.copyOf(coordinators);
    }

    Optional<LocalDate> originalDeadline() {
        return Optional.ofNullable(originalDeadline);
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    Optional<LocalDate> submittedOn() {
        return result.submittedOn();
    }

    Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** Present while it stands still. */
    Optional<Suspension> suspension() {
        return Optional.ofNullable(pause).map(Pause::view);
    }

    /** Present once it was taken back. */
    Optional<RecallView> recallView() {
        return Optional.ofNullable(recall).map(Recall::view);
    }

    public boolean standing() {
        return standing;
    }

    /** Late that day: not approved by the head though the deadline has passed, or approved after it. */
    public boolean lateOn(LocalDate today) {
        var approved = state == AssignmentState.SUBMITTED || state == AssignmentState.COMPLETED;
        return (approved || state.withTheUnit())
                && deadline != null
                && result.dayThatCounts(today).isAfter(deadline);
    }

    /** Whether it makes sense to ask for a later deadline. */
    public boolean extendable() {
        return state.beingDone() && deadline != null;
    }

    /** How often it is checked in; present for standing work only. */
    public Optional<Rhythm> rhythm() {
        return Optional.ofNullable(rhythm);
    }

    /** The class of the statistics that it counts to that day. */
    AssignmentClass classOn(LocalDate today) {
        return AssignmentClass.of(
                state, standing, deadline, result.submittedOn().orElse(null), today);
    }

    /** What of the six is not clear yet. */
    public Set<SixClear> missing() {
        return SixClear.missingIn(details());
    }
}
