package vn.lienthong.document.exchange;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.rule.BusinessRuleViolation;

/** Gives what former versions of the program left behind the step that it should wait at: each once, and by itself. */
@Stateless
public class CarryingOnLeft {

    private static final int BATCH = 100;

    @Inject
    LeftIncoming left;

    @Inject
    Deliveries deliveries;

    @Inject
    CarryingOn carryingOn;

    @Inject
    Timeline timeline;

    public List<UUID> left() {
        return left.some(BATCH);
    }

    /**
     * Nothing happens where it was done before, or somebody found a way meanwhile.
     *
     * @throws BusinessRuleViolation when there is nobody to wait for; it is tried again
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void carryOn(UUID id) {
        if (left.take(id) && carryingOn.carryOn(deliveries.lock(id))) {
            timeline.note(id, TimelineEvent.RESUMED, "");
        }
    }
}
