package vn.lienthong.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.rule.BusinessRuleViolation;

/** Since when work is taken back, why, and who confirmed for the receiver that it is frozen there. */
@Embeddable
class Recall {

    @Column(name = "recalled_on")
    private LocalDate since;

    @Column(name = "recall_reason")
    private String reason;

    @Column(name = "recall_confirmed_at")
    private Instant confirmedAt;

    @Column(name = "recall_confirmed_by")
    private String confirmedBy;

    protected Recall() {}

    Recall(LocalDate since, String reason) {
        this.since = since;
        this.reason = reason;
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#RECALL_CONFIRMED} when somebody did before */
    void confirm(Instant at, String by) {
        if (confirmedAt != null) {
            throw new BusinessRuleViolation(AssignmentRule.RECALL_CONFIRMED, confirmedBy, confirmedAt);
        }
        this.confirmedAt = at;
        this.confirmedBy = by;
    }

    RecallView view() {
        return new RecallView(since, reason, Optional.ofNullable(confirmedAt), Optional.ofNullable(confirmedBy));
    }
}
