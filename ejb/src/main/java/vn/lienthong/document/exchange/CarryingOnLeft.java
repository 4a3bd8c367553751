package vn.lienthong.document.exchange;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.rule.BusinessRuleViolation;

/** Gives what former versions of the program left behind the step that it should wait at: each once, and by itself. */
@Stateless
public class CarryingOnLeft {

    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    LeftIncoming left;

    @Inject
    Deliveries deliveries;

    @Inject
    CarryingOn carryingOn;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What may go on now: without what could not in the last hour. */
    public List<UUID> left() {
        return left.some(BATCH, clock.instant().minus(PAUSE));
    }

    /**
     * Nothing happens where it was done before, or somebody found a way meanwhile.
     *
     * @throws BusinessRuleViolation when there is nobody to wait for
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void carryOn(UUID id) {
        if (left.take(id) && carryingOn.carryOn(deliveries.lock(id))) {
            timeline.note(id, TimelineEvent.RESUMED, "");
        }
    }

    /** What could not go on is tried again later, and holds up no other meanwhile. */
    @TransactionAttribute(REQUIRES_NEW)
    public void putOff(UUID id) {
        left.putOff(id, clock.instant());
    }
}
