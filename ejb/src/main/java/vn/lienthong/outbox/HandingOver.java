package vn.lienthong.outbox;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What a worker notes before and after it talks to the other side: each in a short transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class HandingOver {

    private static final Duration SENT_IS_KEPT = Duration.ofDays(30);
    private static final Duration NEEDLESS_IS_KEPT = Duration.ofDays(1);
    private static final Duration GIVEN_UP_IS_KEPT = Duration.ofDays(180);
    private static final String PROGRAM_ENDED = "The program ended during each attempt";

    @Inject
    OutboxMessages messages;

    @Inject
    Clock clock;

    /** Takes the next due message in hand; one that has been taken too often is given up on the way. */
    public Optional<Parcel> takeNext(String medium) {
        var now = clock.instant();
        var next = messages.lockNext(medium, now);
        while (next.filter(message -> message.exhausted(now)).isPresent()) {
            next.get().end(MessageState.GIVEN_UP, PROGRAM_ENDED, now);
            next = messages.lockNext(medium, now);
        }
        return next.map(message -> message.take(now));
    }

    /** Notes what came of it, unless another worker has ended the message since. */
    public void note(UUID id, Answer answer) {
        messages.lock(id).filter(OutboxMessage::waiting).ifPresent(message -> note(message, answer));
    }

    private void note(OutboxMessage message, Answer answer) {
        var now = clock.instant();
        switch (answer.reply()) {
            case ACCEPTED -> message.end(MessageState.SENT, "", now);
            case NEEDLESS -> message.end(MessageState.NEEDLESS, "", now);
            case FAILED -> message.failed(answer.fault(), now);
            case REFUSED -> message.end(MessageState.GIVEN_UP, answer.fault(), now);
            case AWAY -> message.mediumWasAway(answer.fault(), now);
        }
    }

    /** Messages that ended long ago are no longer kept; what they told of is in the audit trail. */
    public void forgetOld() {
        var now = clock.instant();
        messages.forget(MessageState.SENT, now.minus(SENT_IS_KEPT));
        messages.forget(MessageState.NEEDLESS, now.minus(NEEDLESS_IS_KEPT));
        messages.forget(MessageState.GIVEN_UP, now.minus(GIVEN_UP_IS_KEPT));
    }
}
