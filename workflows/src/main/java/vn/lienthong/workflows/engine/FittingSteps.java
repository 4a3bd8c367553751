package vn.lienthong.workflows.engine;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * Asks the engine whether steps of two versions can take each other's place. Where they cannot, the engine ends the transaction in
 * which it was asked, so it is asked in one of its own.
 */
@Stateless
public class FittingSteps {

    @Inject
    Engine engine;

    /**
     * @param from the engine's name of the one version
     * @param to the same of the other
     */
    @TransactionAttribute(REQUIRES_NEW)
    public Map<String, String> faults(String from, String to, Map<String, String> mapping) {
        try {
            return new MigrationPlans(engine.running().getRuntimeService(), from, to).faults(mapping);
        } catch (BadUserRequestException e) {
            return mapping; // a step that is none
        }
    }
}
