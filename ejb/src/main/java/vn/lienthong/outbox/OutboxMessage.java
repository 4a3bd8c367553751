package vn.lienthong.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to be handed over to another system: waits, is taken by a worker for a while, and ends as sent or given up.
 * Taking counts as an attempt, so that a message that brings the program down is given up as well.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    static final int MOST_ATTEMPTS = 10;
    static final Duration MOST_AGE = Duration.ofDays(3);
    /** Longer than any hand-over may take; after that the worker that took it counts as gone. */
    static final Duration IN_HAND = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_FAULT = 500;

    @Id
    private UUID id;

    private String medium;

    private String recipient;

    private String payload;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String fault;

    @Version
    private long version;

    protected OutboxMessage() {}

    OutboxMessage(UUID id, String medium, String recipient, String payload, Instant now, Instant notBefore) {
        this.id = id;
        this.medium = medium;
        this.recipient = recipient;
        this.payload = payload;
        this.createdAt = now;
        this.waitingSince = notBefore;
        this.state = MessageState.WAITING;
        this.nextAttemptAt = notBefore;
        this.fault = "";
    }

    /** A worker takes it in hand; until {@link #IN_HAND} is over no other does. */
    Parcel take(Instant now) {
        requireWaiting();
        attempts++;
        fault = "";
        nextAttemptAt = now.plus(IN_HAND);
        return new Parcel(id, recipient, payload, createdAt);
    }

    void end(MessageState as, String why, Instant now) {
        requireWaiting();
        state = as;
        fault = shortened(why);
        endedAt = now;
    }

    /** Waits for its next attempt, each time twice as long, or is given up. */
    void failed(String why, Instant now) {
        requireWaiting();
        if (exhausted(now)) {
            end(MessageState.GIVEN_UP, why, now);
        } else {
            fault = shortened(why);
            nextAttemptAt = now.plus(pause());
        }
    }

    /** The medium itself is away, which is no fault of the message: the attempt does not count, its age does. */
    void mediumWasAway(String why, Instant now) {
        requireWaiting();
        attempts--;
        failed(why, now);
    }

    boolean exhausted(Instant now) {
        return attempts >= MOST_ATTEMPTS || waitingSince.plus(MOST_AGE).isBefore(now);
    }

    /** Tries again now and counts its attempts anew; what no attempt has failed yet may be in a worker's hand, and comes by itself. */
    void hasten(Instant now) {
        requireWaiting();
        if (!fault.isEmpty()) {
            attempts = 0;
            nextAttemptAt = now;
        }
    }

    /** Begins again from the first attempt. */
    void sendAgain(Instant now) {
        if (state != MessageState.GIVEN_UP) {
            throw new IllegalStateException("message " + id + " is " + state);
        }
        state = MessageState.WAITING;
        attempts = 0;
        waitingSince = now;
        nextAttemptAt = now;
        endedAt = null;
    }

    boolean waiting() {
        return state == MessageState.WAITING;
    }

    MessageState state() {
        return state;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    private Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.max(0, attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void requireWaiting() {
        if (!waiting()) {
            throw new IllegalStateException("message " + id + " is " + state);
        }
    }

    private static String shortened(String why) {
        return why.length() <= LONGEST_FAULT ? why : why.substring(0, LONGEST_FAULT);
    }
}
