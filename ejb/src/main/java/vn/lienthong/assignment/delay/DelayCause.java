package vn.lienthong.assignment.delay;

import static vn.lienthong.assignment.delay.CauseState.CONFIRMED;
import static vn.lienthong.assignment.delay.CauseState.PENDING;
import static vn.lienthong.assignment.delay.CauseState.REJECTED;
import static vn.lienthong.assignment.delay.CauseState.STATED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.assignment.Said;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Why an assignment is late. A subjective cause counts as it is stated ({@code STATED}); an objective one waits for the
 * assigner ({@code PENDING}), who confirms ({@code CONFIRMED}) or rejects it ({@code REJECTED}), which makes it count as subjective.
 */
@Entity
@Table(name = "delay_cause")
class DelayCause {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private CauseKind kind;

    private String remedy;

    @Enumerated(EnumType.STRING)
    private CauseState state;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "text"))
    @AttributeOverride(name = "by", column = @Column(name = "stated_by"))
    @AttributeOverride(name = "at", column = @Column(name = "stated_at"))
    private Said stated;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "decision"))
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Said decision;

    protected DelayCause() {}

    DelayCause(UUID assignmentId, StateCause stated, String by, Instant at) {
        stated.requireComplete();
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.kind = stated.kind();
        this.remedy = stated.remedy().strip();
        this.state = kind == CauseKind.OBJECTIVE ? PENDING : STATED;
        this.stated = new Said(stated.text().strip(), by, at);
    }

    void confirm(String remark, String by, Instant at) {
        decide(CONFIRMED, remark, by, at);
    }

    void reject(String why, String by, Instant at) {
        decide(REJECTED, why, by, at);
    }

    private void decide(CauseState outcome, String words, String by, Instant at) {
        if (state != PENDING) {
            throw new BusinessRuleViolation(DelayRule.WRONG_STATE, state);
        }
        this.state = outcome;
        this.decision = new Said(words, by, at);
    }

    /** Somebody has to confirm it. */
    boolean pending() {
        return state == PENDING;
    }

    boolean rejected() {
        return state == REJECTED;
    }

    UUID id() {
        return id;
    }

    String text() {
        return stated.text();
    }

    String statedBy() {
        return stated.by();
    }

    Instant statedAt() {
        return stated.at();
    }
}
