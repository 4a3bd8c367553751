package vn.lienthong.processmodel;

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

/** Brings versions into force on their day, and notes which models have variants; several nodes take turns, and what a crash interrupts is done in the next round. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(NOT_SUPPORTED)
public class ModelWorker {

    private static final Logger LOG = Logger.getLogger(ModelWorker.class.getName());

    @Inject
    PuttingInForce putting;

    @Inject
    ChoosingModel choosing;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        try {
            putting.due().forEach(this::comeIntoForce);
            choosing.lookForVariants();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "models that are due", e);
        }
    }

    private void comeIntoForce(UUID id) {
        try {
            putting.onItsDay(id);
        } catch (BusinessRuleViolation refused) {
            putting.failed(id, refused.rule());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a model that is due", e);
        }
    }
}
