package vn.lienthong.organization;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.EAGER;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A post's work done by another person for a time. It is given to a person in a post and ends by itself: on its last day,
 * or when that person leaves that post. It may be revoked at once. It follows from a post that is held and never from
 * another delegation, so it is never handed on.
 */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    private UUID id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "delegate_post_id")
    private Post delegatePost;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "delegate_id")
    private Official delegate;

    @Enumerated(STRING)
    private SigningCapacity capacity;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate to;

    @ElementCollection(fetch = EAGER)
    @CollectionTable(name = "delegation_step", joinColumns = @JoinColumn(name = "delegation_id"))
    @Column(name = "step")
    private Set<String> steps = new HashSet<>();

    @Column(name = "matter_id")
    private UUID matterId;

    private String matter;

    @Embedded
    private WrittenDecision decision;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason;

    @Version
    private long version;

    protected Delegation() {}

    /** @param matter what is handed over, in words; may be empty where the capacity does not ask for it */
    public Delegation(
            Post post,
            Post delegatePost,
            Official delegate,
            SigningCapacity capacity,
            LocalDate from,
            LocalDate to,
            WorkScope scope,
            String matter,
            Optional<WrittenDecision> decision,
            String grantedBy,
            Instant grantedAt) {
        this.id = UUID.randomUUID();
        this.post = post;
        this.delegatePost = delegatePost;
        this.delegate = delegate;
        this.capacity = capacity;
        this.from = from;
        this.to = to;
        this.steps.addAll(scope.steps());
        this.matterId = scope.matter().orElse(null);
        this.matter = matter;
        this.decision = decision.orElse(null);
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    /** Ends it at once; what was decided under it stands. Answers whether it was still to end. */
    public boolean revoke(String reason, String by, Instant at, LocalDate today) {
        var running = revokedAt == null && !today.isAfter(to);
        if (running) {
            revokedAt = at;
            revokedBy = by;
            revokeReason = reason;
        }
        return running;
    }

    /** Whether work may be done under it on the day. */
    public boolean isInForceOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    Mandate mandate(String principal) {
        return new Mandate(id, delegatePost.id(), capacity, principal, decision(), scope(), to);
    }

    public WorkScope scope() {
        return new WorkScope(steps, Optional.ofNullable(matterId));
    }

    public Optional<WrittenDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public UUID id() {
        return id;
    }

    public Post post() {
        return post;
    }

    public Post delegatePost() {
        return delegatePost;
    }

    public Official delegate() {
        return delegate;
    }

    public SigningCapacity capacity() {
        return capacity;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String matter() {
        return matter;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** Empty as long as it was not revoked. */
    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }

    public Optional<String> revokeReason() {
        return Optional.ofNullable(revokeReason);
    }
}
