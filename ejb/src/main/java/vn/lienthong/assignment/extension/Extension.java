package vn.lienthong.assignment.extension;

import static vn.lienthong.assignment.extension.ExtensionState.ADVISED;
import static vn.lienthong.assignment.extension.ExtensionState.ASKED;
import static vn.lienthong.assignment.extension.ExtensionState.ENDED;
import static vn.lienthong.assignment.extension.ExtensionState.GRANTED;
import static vn.lienthong.assignment.extension.ExtensionState.REFUSED;
import static vn.lienthong.assignment.extension.ExtensionState.WITHDRAWN;

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

    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_post_id")
    private UUID askedPostId;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    @Column(name = "advice_text")
    private String adviceText;

    @Column(name = "advised_by")
    private String advisedBy;

    @Column(name = "advised_at")
    private Instant advisedAt;

    @Column(name = "granted_on")
    private LocalDate granted;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Extension() {}

    Extension(
            UUID assignmentId,
            LocalDate deadlineThen,
            LocalDate wanted,
            String reason,
            String askedBy,
            UUID askedPostId,
            Instant askedAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.state = ASKED;
        this.deadlineThen = deadlineThen;
        this.wanted = wanted;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedPostId = askedPostId;
        this.askedAt = askedAt;
    }

    void advise(Advice advice, String text, String by, Instant at) {
        require(ASKED);
        this.advice = advice;
        this.adviceText = text;
        this.advisedBy = by;
        this.advisedAt = at;
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
        this.answer = text;
        this.answeredBy = by;
        this.answeredAt = at;
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
        return reason;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** From which post; empty for a request from before posts were kept. */
    Optional<UUID> askedPostId() {
        return Optional.ofNullable(askedPostId);
    }
}
