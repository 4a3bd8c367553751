package vn.lienthong.webhook;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Another system that is told of events: active, paused by an administrator, or disabled after too many failures. It is
 * told of one event after the other, in their order; while one does not get through, those behind it wait.
 */
@Entity
@Table(name = "webhook")
class Webhook {

    static final int MOST_FAILURES = 10;

    /** Longer than an attempt may take; after that whoever made it counts as gone. */
    private static final Duration IN_HAND = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    private String url;

    @Column(name = "scope_unit_id")
    private UUID scopeUnitId;

    private String events;

    private String secret;

    @Column(name = "owner_post_id")
    private UUID ownerPostId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private int failures;

    @Column(name = "delivered_seq")
    private long deliveredSeq;

    @Column(name = "in_hand_until")
    private Instant inHandUntil;

    protected Webhook() {}

    Webhook(RegisterWebhook given, String secret, UUID ownerPostId, String ownerName, long newest, Instant now) {
        this.id = UUID.randomUUID();
        this.name = given.name().strip();
        this.url = given.url().strip();
        this.scopeUnitId = given.scopeUnitId();
        this.events = given.events().stream().sorted().map(Enum::name).collect(joining(","));
        this.secret = secret;
        this.ownerPostId = ownerPostId;
        this.ownerName = ownerName;
        this.createdAt = now;
        this.state = WebhookState.ACTIVE;
        this.deliveredSeq = newest;
    }

    void pause() {
        if (state != WebhookState.ACTIVE) {
            throw new BusinessRuleViolation(WebhookRule.NOT_ACTIVE);
        }
        state = WebhookState.PAUSED;
    }

    /** Goes on with the first event that it was not told of. */
    void resume() {
        if (state == WebhookState.ACTIVE && failures == 0) {
            throw new BusinessRuleViolation(WebhookRule.ALREADY_ACTIVE);
        }
        state = WebhookState.ACTIVE;
        failures = 0;
    }

    /** From now on only the new secret signs. */
    void rotate(String fresh) {
        secret = fresh;
    }

    /** Whether a worker may tell it something now; then nobody else does until {@link #accepted} or {@link #failed}. */
    boolean take(Instant now) {
        if (state == WebhookState.PAUSED || inHandUntil != null && inHandUntil.isAfter(now)) {
            return false;
        }
        inHandUntil = now.plus(IN_HAND);
        return true;
    }

    void release() {
        inHandUntil = null;
    }

    /** Whoever was given up and answers again is back. */
    void accepted(long seq) {
        skipTo(seq);
        failures = 0;
        state = state == WebhookState.DISABLED ? WebhookState.ACTIVE : state;
        release();
    }

    /** @return whether that was one failure too many */
    boolean failed(boolean forGood) {
        failures++;
        release();
        var givenUp = state == WebhookState.ACTIVE && (forGood || failures >= MOST_FAILURES);
        state = givenUp ? WebhookState.DISABLED : state;
        return givenUp;
    }

    /** Nothing up to the number is for it, or it has it. */
    final void skipTo(long seq) {
        deliveredSeq = Math.max(deliveredSeq, seq);
    }

    Set<TimelineEvent> kinds() {
        var named = EnumSet.noneOf(TimelineEvent.class);
        Arrays.stream(events.split(","))
                .filter(each -> !each.isEmpty())
                .map(TimelineEvent::valueOf)
                .forEach(named::add);
        return named.isEmpty() ? EnumSet.allOf(TimelineEvent.class) : named;
    }

    WebhookRow row(String scope, String scopeEn) {
        return new WebhookRow(
                id,
                name,
                url,
                scope,
                scopeEn,
                events.isEmpty() ? Set.of() : kinds(),
                ownerName,
                createdAt,
                state,
                failures);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    String secret() {
        return secret;
    }

    UUID scopeUnitId() {
        return scopeUnitId;
    }

    UUID ownerPostId() {
        return ownerPostId;
    }

    long deliveredSeq() {
        return deliveredSeq;
    }
}
