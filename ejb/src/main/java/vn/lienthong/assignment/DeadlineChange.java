package vn.lienthong.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A link of the chain from the original deadline to the one that counts; written once, kept for ever. */
@Entity
@Table(name = "deadline_change")
class DeadlineChange {

    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private DeadlineChangeKind kind;

    @Column(name = "deadline_from")
    private LocalDate from;

    @Column(name = "deadline_to")
    private LocalDate to;

    @Column(name = "working_days")
    private int workingDays;

    private String reason;

    @Column(name = "extension_id")
    private UUID extensionId;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected DeadlineChange() {}

    /** A pause that ended and moved the deadline. */
    DeadlineChange(UUID assignmentId, Resumption resumption, String decidedBy, Instant decidedAt) {
        this(
                assignmentId,
                DeadlineChangeKind.PAUSED,
                resumption.from().orElseThrow(),
                resumption.to().orElseThrow(),
                resumption.workingDays(),
                resumption.reason(),
                decidedBy,
                decidedAt);
    }

    /** A request that was granted; its reason is that of the request. */
    static DeadlineChange extended(
            UUID assignmentId,
            LocalDate from,
            LocalDate to,
            int workingDays,
            UUID extensionId,
            String reason,
            String decidedBy,
            Instant decidedAt) {
        var change = new DeadlineChange(
                assignmentId, DeadlineChangeKind.EXTENDED, from, to, workingDays, reason, decidedBy, decidedAt);
        change.extensionId = extensionId;
        return change;
    }

    /** Set anew by a later directive or another working calendar. */
    static DeadlineChange moved(
            UUID assignmentId,
            DeadlineChangeKind kind,
            LocalDate from,
            LocalDate to,
            int workingDays,
            String reason,
            String decidedBy,
            Instant decidedAt) {
        return new DeadlineChange(assignmentId, kind, from, to, workingDays, reason, decidedBy, decidedAt);
    }

    private DeadlineChange(
            UUID assignmentId,
            DeadlineChangeKind kind,
            LocalDate from,
            LocalDate to,
            int workingDays,
            String reason,
            String decidedBy,
            Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.workingDays = workingDays;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }
}
