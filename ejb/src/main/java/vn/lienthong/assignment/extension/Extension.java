package vn.lienthong.assignment.extension;

import static vn.lienthong.assignment.extension.ExtensionState.ADVISED;
import static vn.lienthong.assignment.extension.ExtensionState.ASKED;
import static vn.lienthong.assignment.extension.ExtensionState.ENDED;
import static vn.lienthong.assignment.extension.ExtensionState.GRANTED;
import static vn.lienthong.assignment.extension.ExtensionState.REFUSED;
import static vn.lienthong.assignment.extension.ExtensionState.WITHDRAWN;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Said;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A request for a later deadline. The lead unit asks ({@code ASKED}), the monitor advises ({@code ADVISED}), the assigner
 * grants a day ({@code GRANTED}) or refuses ({@code REFUSED}). Until then the unit may take it back ({@code WITHDRAWN}), and it
 * ends with its assignment ({@code ENDED}). What was said is kept.
 */
@Entity
@Table(name = "extension")
class Extension {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    @Column(name = "deadline_then")
    private LocalDate deadlineThen;

    @Column(name = "wanted_on")
    private LocalDate wanted;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "reason"))
    @AttributeOverride(name = "by", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Said request;

    @Column(name = "asked_post_id")
    private UUID askedPostId;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "advice_text"))
    @AttributeOverride(name = "by", column = @Column(name = "advised_by"))
    @AttributeOverride(name = "at", column = @Column(name = "advised_at"))
    private Said advised;

    @Column(name = "granted_on")
    private LocalDate granted;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "answer"))
    @AttributeOverride(name = "by", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    private Said answer;

    protected Extension() {}

    Extension(UUID assignmentId, LocalDate deadlineThen, LocalDate wanted, Said request, UUID askedPostId) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.state = ASKED;
        this.deadlineThen = deadlineThen;
        this.wanted = wanted;
        this.request = request;
        this.askedPostId = askedPostId;
    }

    void advise(Advice advice, String text, String by, Instant at) {
        require(ASKED);
        this.advice = advice;
        this.advised = new Said(text, by, at);
        this.state = ADVISED;
    }

    /** @param until the day wanted or another one */
    void grant(LocalDate until, String text, String by, Instant at) {
        require(ADVISED);
        this.granted = until;
        answer(GRANTED, text, by, at);
    }

    void refuse(String why, String by, Instant at) {
        require(ADVISED);
        answer(REFUSED, why, by, at);
    }

    void withdraw(String by, Instant at) {
        require(ASKED, ADVISED);
        answer(WITHDRAWN, "", by, at);
    }

    /** Its assignment has ended. */
    void end(Instant at) {
        require(ASKED, ADVISED);
        answer(ENDED, "", "", at);
    }

    private void answer(ExtensionState outcome, String text, String by, Instant at) {
        this.state = outcome;
        this.answer = new Said(text, by, at);
    }

    private void require(ExtensionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new BusinessRuleViolation(ExtensionRule.WRONG_STATE, state);
        }
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    LocalDate wanted() {
        return wanted;
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

    /** From which post; empty for a request from before posts were kept. */
    Optional<UUID> askedPostId() {
        return Optional.ofNullable(askedPostId);
    }
}
