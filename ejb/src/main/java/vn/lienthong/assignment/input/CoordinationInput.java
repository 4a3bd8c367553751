package vn.lienthong.assignment.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;

/** What one coordinating unit gave to the work; the lead takes it up or answers why not, once. Its files hang on its entry. */
@Entity
@Table(name = "coordination_input")
class CoordinationInput {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "entry_id")
    private UUID entryId;

    private String text;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_by_post")
    private UUID givenByPost;

    @Enumerated(EnumType.STRING)
    private InputState state;

    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "replied_by")
    private String repliedBy;

    protected CoordinationInput() {}

    CoordinationInput(
            UUID assignmentId, UUID unitId, UUID postId, UUID entryId, String text, String givenBy, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.unitId = unitId;
        this.givenByPost = postId;
        this.entryId = entryId;
        this.text = text;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
        this.state = InputState.GIVEN;
        this.reply = "";
    }

    /** @param remark what becomes of it in the result; may be empty */
    void takeUp(String remark, String by, Instant at) {
        settle(InputState.TAKEN_UP, remark, by, at);
    }

    /** @param reason why it is not taken up */
    void answer(String reason, String by, Instant at) {
        settle(InputState.ANSWERED, reason, by, at);
    }

    private void settle(InputState outcome, String words, String by, Instant at) {
        if (state != InputState.GIVEN) {
            throw new BusinessRuleViolation(InputRule.ALREADY_ANSWERED, repliedBy, repliedAt);
        }
        this.state = outcome;
        this.reply = words;
        this.repliedBy = by;
        this.repliedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID givenByPost() {
        return givenByPost;
    }
}
