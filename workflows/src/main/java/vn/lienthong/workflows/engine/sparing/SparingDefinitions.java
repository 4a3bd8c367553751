package vn.lienthong.workflows.engine.sparing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * Takes a model that is parsed already as it is: a version never changes, and none is ever suspended as a whole. Which version is
 * the newest is asked every ten seconds: what another node deploys counts here that much later, and until then the one before.
 */
public class SparingDefinitions extends ProcessDefinitionManager {

    private static final long LASTS = Duration.ofSeconds(10).toNanos();

    private final Map<String, Newest> newest;

    /** How many transactions have deployed what and not ended: until then each is to see its own, and nothing is remembered. */
    private final Map<String, Integer> unsettled;

    private SparingDefinitions(Map<String, Newest> newest, Map<String, Integer> unsettled) {
        this.newest = newest;
        this.unsettled = unsettled;
    }

    static Sparing<ProcessDefinitionManager> reader() {
        var newest = new ConcurrentHashMap<String, Newest>();
        var unsettled = new ConcurrentHashMap<String, Integer>();
        return new Sparing<>(ProcessDefinitionManager.class, () -> new SparingDefinitions(newest, unsettled));
    }

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        return Optional.ofNullable(super.getCachedResourceDefinitionEntity(id)).orElseGet(() -> parsed(id));
    }

    @Override
    public ProcessDefinitionEntity findLatestProcessDefinitionByKey(String key) {
        return Optional.ofNullable(newest.get(key))
                .filter(known -> known.counts() && !unsettled.containsKey(key))
                .map(known -> parsed(known.id))
                .orElseGet(() -> asked(key));
    }

    private ProcessDefinitionEntity asked(String key) {
        var found = super.findLatestProcessDefinitionByKey(key);
        if (found != null && !unsettled.containsKey(key)) {
            newest.put(key, new Newest(found.getId(), System.nanoTime()));
        }
        return found;
    }

    /** What is deployed here counts here as soon as its transaction has ended; what was only tried out never does. */
    @Override
    public void insertProcessDefinition(ProcessDefinitionEntity definition) {
        var key = definition.getKey();
        unsettled.merge(key, 1, Integer::sum);
        newest.remove(key);
        var transaction = Context.getCommandContext().getTransactionContext();
        transaction.addTransactionListener(TransactionState.COMMITTED, context -> settle(key));
        transaction.addTransactionListener(TransactionState.ROLLED_BACK, context -> settle(key));
        super.insertProcessDefinition(definition);
    }

    private void settle(String key) {
        newest.remove(key);
        unsettled.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    private static ProcessDefinitionEntity parsed(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
    }

    private record Newest(String id, long since) {

        boolean counts() {
            return System.nanoTime() - since < LASTS;
        }
    }
}
