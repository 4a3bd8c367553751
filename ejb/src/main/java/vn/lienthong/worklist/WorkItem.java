package vn.lienthong.worklist;

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
import java.util.Set;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.casefile.Errand;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.casefile.Participation;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * One step of a case file that waits for one post: a user task of whatever model, as people see it. It is opened and
 * withdrawn by the process and closed, once, by the person who decides.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Column(name = "step_ref")
    private String stepRef;

    private String model;

    @Column(name = "model_version")
    private int modelVersion;

    private String step;
    private String name;
    private String performer;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "errand_id")
    private UUID errandId;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** Since when it waits for the post that has it. */
    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private WorkItemState state;

    private String decision;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by_name")
    private String movedByName;

    @Column(name = "urged_on")
    private LocalDate urgedOn;

    protected WorkItem() {}

    WorkItem(OpenedStep step, UUID unitId, UUID postId, Instant openedAt, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.caseFileId = step.caseFileId();
        this.stepRef = step.stepRef();
        this.model = step.model();
        this.modelVersion = step.version();
        this.step = step.step();
        this.name = step.name();
        this.performer = step.performer();
        this.unitId = unitId;
        this.postId = postId;
        this.errandId = step.errand().map(Errand::id).orElse(null);
        this.openedAt = openedAt;
        this.receivedAt = openedAt;
        this.dueOn = dueOn;
        this.state = WorkItemState.OPEN;
    }

    void requireOpen() {
        switch (state) {
            case OPEN -> {}
            case SUSPENDED -> throw new BusinessRuleViolation(WorkItemRule.SUSPENDED);
            case DONE -> throw new BusinessRuleViolation(WorkItemRule.ALREADY_HANDLED, closedByName, closedAt);
            case WITHDRAWN -> throw new BusinessRuleViolation(WorkItemRule.WITHDRAWN);
        }
    }

    /** @param seenAt the post at which somebody saw it wait */
    void requireAt(UUID seenAt) {
        if (postId.equals(seenAt)) {
            return;
        }
        if (movedAt == null) {
            throw new BusinessRuleViolation(WorkItemRule.NOT_YOURS);
        }
        throw new BusinessRuleViolation(WorkItemRule.MOVED_MEANWHILE, movedByName, movedAt);
    }

    /** Waits for another post from now on. */
    void moveTo(UUID otherPost, Actor by, Instant at) {
        this.postId = otherPost;
        this.receivedAt = at;
        this.movedAt = at;
        this.movedByName = by.name();
    }

    /** Its holder is reminded, once a day. */
    void urge(LocalDate today) {
        requireOpen();
        if (today.equals(urgedOn)) {
            throw new BusinessRuleViolation(WorkItemRule.URGED_TODAY);
        }
        this.urgedOn = today;
    }

    void close(String decision, Actor by, Instant at) {
        requireOpen();
        this.state = WorkItemState.DONE;
        this.decision = decision;
        this.closedAt = at;
        this.closedBy = by.officialId();
        this.closedByName = by.name();
    }

    /** Whether it waits for a decision, now or when it is resumed. */
    boolean waits() {
        return state == WorkItemState.OPEN || state == WorkItemState.SUSPENDED;
    }

    /** The process no longer waits here; an item that somebody decided stays as it is. */
    void withdraw(Instant at) {
        if (waits()) {
            this.state = WorkItemState.WITHDRAWN;
            this.closedAt = at;
        }
    }

    void suspend() {
        if (state == WorkItemState.OPEN) {
            this.state = WorkItemState.SUSPENDED;
        }
    }

    /** Waits again, with as many working days left as when it was suspended. */
    void resume(int workingDays, WorkingCalendar calendar) {
        if (state == WorkItemState.SUSPENDED) {
            this.state = WorkItemState.OPEN;
            this.dueOn = dueOn == null || workingDays == 0 ? dueOn : calendar.plusWorkingDays(dueOn, workingDays);
        }
    }

    /** What was due on the deadline is due on the new one; a step with a shorter time of its own keeps it. */
    void deadlineMoved(LocalDate from, LocalDate to) {
        if (from.equals(dueOn)) {
            this.dueOn = to;
        }
    }

    boolean isOf(String ofModel, int ofVersion) {
        return model.equals(ofModel) && modelVersion == ofVersion;
    }

    /** Goes on as a step of another version of its model; who has it and until when stays. */
    void follow(int otherVersion, FollowingVersion.Step otherStep) {
        this.modelVersion = otherVersion;
        this.step = otherStep.id();
        this.name = otherStep.name();
        this.performer = otherStep.performer();
    }

    /** Waits for another unit's post from now on, because its model says so. */
    void passTo(Participation other, String by, Instant at) {
        this.unitId = other.unitId();
        this.postId = other.postId();
        this.receivedAt = at;
        this.movedAt = at;
        this.movedByName = by;
    }

    /** Waits for the heirs of its unit and its post, who have it as long as those had. */
    void passTo(Heirs heirs) {
        postId = heirs.post(unitId, postId);
        unitId = heirs.unit(unitId);
    }

    public UUID id() {
        return id;
    }

    public UUID caseFileId() {
        return caseFileId;
    }

    public String step() {
        return step;
    }

    /** The model that the step is of. */
    public String model() {
        return model;
    }

    public int modelVersion() {
        return modelVersion;
    }

    /** As what the model names who takes it. */
    public String performedBy() {
        return performer;
    }

    /** Which of several of a kind it belongs to, where several may go on beside the case file. */
    public Optional<UUID> errand() {
        return Optional.ofNullable(errandId);
    }

    /** By what notices tell what they are about: itself, and its errand where it has one. */
    Set<UUID> things() {
        return errand().map(of -> Set.of(id, of)).orElseGet(() -> Set.of(id));
    }

    public UUID postId() {
        return postId;
    }

    public UUID unitId() {
        return unitId;
    }

    Performer performer() {
        return Performer.parse(performer);
    }

    WorkItemState state() {
        return state;
    }

    String stepRef() {
        return stepRef;
    }
}
