package vn.lienthong.document.exchange;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.rule.BusinessRuleViolation;

/** After an update of the program, what it left behind goes on, also after a crash; several nodes share it, and then there is nothing left. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class LeftIncomingWorker {

    private static final Logger LOG = Logger.getLogger(LeftIncomingWorker.class.getName());

    @Inject
    CarryingOnLeft carryingOn;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void round() {
        carryingOn.left().forEach(this::attempt);
    }

    /** One that cannot go on, because nobody heads the unit, holds up no other. */
    private void attempt(UUID id) {
        try {
            carryingOn.carryOn(id);
        } catch (BusinessRuleViolation refused) {
            LOG.log(Level.WARNING, "incoming document {0} cannot go on: {1}", new Object[] {id, refused.rule()});
            carryingOn.putOff(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "carrying on incoming document " + id);
            carryingOn.putOff(id);
        }
    }
}
