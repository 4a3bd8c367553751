package vn.lienthong.processmodel.running;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.organization.Actor;

/**
 * Says what steering would do, by doing it in a transaction that is rolled back: the same rules refuse it, the same posts are
 * found, and nothing of it stays.
 */
@Stateless
public class PreviewingSteering {

    private static final String NO_REASON_YET = "–";

    @Inject
    SteeringWork steering;

    @Resource
    SessionContext transaction;

    /** As {@link SteeringWork#moveTo}. */
    @TransactionAttribute(REQUIRES_NEW)
    public Steered move(String model, UUID workItem, String step, Actor by) {
        try {
            return steering.moveTo(model, workItem, step, NO_REASON_YET, by);
        } finally {
            transaction.setRollbackOnly();
        }
    }

    /** As {@link SteeringWork#end}. */
    @TransactionAttribute(REQUIRES_NEW)
    public Steered end(String model, UUID caseFile, Actor by) {
        try {
            return steering.end(model, caseFile, NO_REASON_YET, by);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
