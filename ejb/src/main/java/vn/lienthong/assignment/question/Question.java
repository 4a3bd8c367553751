package vn.lienthong.assignment.question;

import static vn.lienthong.assignment.question.QuestionState.ANSWERED;
import static vn.lienthong.assignment.question.QuestionState.ENDED;
import static vn.lienthong.assignment.question.QuestionState.OPEN;
import static vn.lienthong.assignment.question.QuestionState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.Errand;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * What one participant of an assignment asks another's post. It waits ({@code OPEN}) until it is answered, who asked takes it
 * back, or it ends with the assignment.
 */
@Entity
@Table(name = "question")
class Question {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "asked_by_post")
    private UUID askedByPost;

    /** The unit for which that post takes part. */
    @Column(name = "asked_by_unit")
    private UUID askedByUnit;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_post")
    private UUID askedPost;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String answer;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** The line of the history that holds the answer and its files. */
    @Column(name = "entry_id")
    private UUID entryId;

    protected Question() {}

    Question(
            UUID assignmentId,
            Addressee asker,
            String askedBy,
            UUID askedPost,
            String text,
            LocalDate dueOn,
            Instant askedAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.askedByPost = asker.postId();
        this.askedByUnit = asker.unitId();
        this.askedBy = askedBy;
        this.askedPost = askedPost;
        this.text = text;
        this.dueOn = dueOn;
        this.askedAt = askedAt;
        this.state = OPEN;
        this.answer = "";
        this.settledBy = "";
    }

    /** Whether it was only sent twice. */
    boolean isSameAs(Question other) {
        return askedByPost.equals(other.askedByPost) && askedPost.equals(other.askedPost) && text.equals(other.text);
    }

    /** @param entry the line of the history that tells it */
    void answer(String words, UUID entry, String by, Instant at) {
        settle(ANSWERED, by, at);
        this.answer = words;
        this.entryId = entry;
    }

    void withdraw(String by, Instant at) {
        settle(WITHDRAWN, by, at);
    }

    /** Nobody has to answer any more. */
    void end(Instant at) {
        settle(ENDED, "", at);
    }

    private void settle(QuestionState outcome, String by, Instant at) {
        switch (state) {
            case OPEN -> {}
            case ANSWERED, WITHDRAWN ->
                throw new BusinessRuleViolation(QuestionRule.SETTLED_ALREADY, settledBy, settledAt);
            case ENDED -> throw new BusinessRuleViolation(QuestionRule.QUESTION_ENDED);
        }
        this.state = outcome;
        this.settledBy = by;
        this.settledAt = at;
    }

    /** The answer goes to the heirs of the unit and the post that asked. */
    void passTo(Heirs heirs) {
        askedByPost = heirs.post(askedByUnit, askedByPost);
        askedByUnit = heirs.unit(askedByUnit);
    }

    /** @param unitId the unit for which the post that was asked takes part */
    Errand errand(UUID unitId) {
        return new Errand(id, unitId, askedPost, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID askedByPost() {
        return askedByPost;
    }

    UUID askedByUnit() {
        return askedByUnit;
    }

    UUID askedPost() {
        return askedPost;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    QuestionState state() {
        return state;
    }
}
