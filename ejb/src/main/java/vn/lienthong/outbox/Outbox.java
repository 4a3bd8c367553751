package vn.lienthong.outbox;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a use case puts what another system is to be told. The message joins the caller's transaction: it goes out if and
 * only if what it tells of has happened.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class Outbox {

    @Inject
    OutboxMessages messages;

    @Inject
    Clock clock;

    /**
     * @param medium the name of the {@link Medium}
     * @param recipient whom the medium is to look up when it hands over; an id rather than an address
     * @param payload what the medium needs, mostly as JSON
     */
    public UUID put(String medium, String recipient, String payload) {
        return put(medium, recipient, payload, clock.instant());
    }

    /** The same, not to be handed over before the moment. */
    public UUID put(String medium, String recipient, String payload, Instant notBefore) {
        var id = UUID.randomUUID();
        messages.add(new OutboxMessage(id, medium, recipient, payload, clock.instant(), notBefore));
        return id;
    }

    /** Whether something waits for the recipient already. */
    public boolean isWaiting(String medium, String recipient) {
        return !messages.waitingFor(medium, recipient).isEmpty();
    }

    /** What waits for the recipient is tried as soon as possible; what a worker has in hand stays there. */
    public void hasten(String medium, String recipient) {
        var now = clock.instant();
        messages.waitingFor(medium, recipient).forEach(message -> message.hasten(now));
    }
}
