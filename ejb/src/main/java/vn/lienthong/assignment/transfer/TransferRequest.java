package vn.lienthong.assignment.transfer;

import static vn.lienthong.assignment.transfer.TransferRequestState.ASKED;
import static vn.lienthong.assignment.transfer.TransferRequestState.DECLINED;
import static vn.lienthong.assignment.transfer.TransferRequestState.ENDED;
import static vn.lienthong.assignment.transfer.TransferRequestState.TRANSFERRED;
import static vn.lienthong.assignment.transfer.TransferRequestState.WITHDRAWN;

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
 * The head of the lead unit holds that another unit should do the work ({@code ASKED}). The assigner transfers it there or
 * elsewhere ({@code TRANSFERRED}) or leaves it with the unit ({@code DECLINED}). Until then the unit may take the request back
 * ({@code WITHDRAWN}), and it ends when the work leaves the unit otherwise ({@code ENDED}). The clock does not stop meanwhile.
 */
@Entity
@Table(name = "transfer_request")
class TransferRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private TransferRequestState state;

    @Column(name = "wanted_unit_id")
    private UUID wantedUnitId;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "reason"))
    @AttributeOverride(name = "by", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Said request;

    @Column(name = "given_unit_id")
    private UUID givenUnitId;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "answer"))
    @AttributeOverride(name = "by", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private Said answer;

    protected TransferRequest() {}

    TransferRequest(UUID assignmentId, UUID wantedUnitId, Said request) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.state = ASKED;
        this.wantedUnitId = wantedUnitId;
        this.request = request;
    }

    /** @param unit the one that was proposed or another */
    void grant(UUID unit, String text, String by, Instant at) {
        answer(TRANSFERRED, text, by, at);
        this.givenUnitId = unit;
    }

    void decline(String why, String by, Instant at) {
        answer(DECLINED, why, by, at);
    }

    void withdraw(String by, Instant at) {
        answer(WITHDRAWN, "", by, at);
    }

    /** The work has left the unit. */
    void end(Instant at) {
        answer(ENDED, "", "", at);
    }

    private void answer(TransferRequestState outcome, String text, String by, Instant at) {
        if (state != ASKED) {
            throw new BusinessRuleViolation(TransferRequestRule.WRONG_STATE, state);
        }
        this.state = outcome;
        this.answer = new Said(text, by, at);
    }

    UUID id() {
        return id;
    }

    String reason() {
        return request.text();
    }

    String askedBy() {
        return request.by();
    }

    Instant askedAt() {
        return request.at();
    }
}
