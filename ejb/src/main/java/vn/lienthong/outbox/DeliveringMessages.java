package vn.lienthong.outbox;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One round of a worker: hands over what is due, one by one, until nothing is left or the medium is away. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class DeliveringMessages {

    private static final Logger LOG = Logger.getLogger(DeliveringMessages.class.getName());

    @Inject
    HandingOver handingOver;

    /** @return how many messages the other side has taken */
    public int deliver(Medium medium) {
        medium.gather();
        var accepted = 0;
        for (var next = handingOver.takeNext(medium.name()); next.isPresent(); ) {
            var answer = handOver(next.get(), medium);
            handingOver.note(next.get().id(), answer);
            if (answer.reply() == Answer.Reply.AWAY) {
                return accepted;
            }
            accepted += answer.reply() == Answer.Reply.ACCEPTED ? 1 : 0;
            next = handingOver.takeNext(medium.name());
        }
        return accepted;
    }

    /** A message that the medium stumbles over must not stand in the way of those behind it. */
    private static Answer handOver(Parcel parcel, Medium medium) {
        try {
            return medium.handOver(parcel);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "message " + parcel.id() + " for " + medium.name());
            return Answer.failed(e.getClass().getSimpleName());
        }
    }
}
