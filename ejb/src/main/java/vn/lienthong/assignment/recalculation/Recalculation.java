package vn.lienthong.assignment.recalculation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One day that somebody decided to move after a change of the working calendar; it is moved once, or found to have moved already. */
@Entity
@Table(name = "recalculation")
class Recalculation {

    /** How far it is. */
    enum State {
        WAITING,
        APPLIED,
        SKIPPED
    }

    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Column(name = "due_from")
    private LocalDate from;

    @Column(name = "due_to")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Recalculation() {}

    Recalculation(UUID batchId, DueDateChange change, String reason, String decidedBy, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.batchId = batchId;
        this.kind = change.kind();
        this.subjectId = change.subjectId();
        this.caseFileId = change.caseFileId();
        this.from = change.from();
        this.to = change.to();
        this.state = State.WAITING;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** @param moved whether the day still stood where it was when this was decided */
    void done(boolean moved) {
        this.state = moved ? State.APPLIED : State.SKIPPED;
    }

    DueKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID caseFileId() {
        return caseFileId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }
}
