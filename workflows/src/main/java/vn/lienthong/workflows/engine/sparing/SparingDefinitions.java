package vn.lienthong.workflows.engine.sparing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private boolean deploying;

    private SparingDefinitions(Map<String, Newest> newest) {
        this.newest = newest;
    }

    static Sparing<ProcessDefinitionManager> reader() {
        var newest = new ConcurrentHashMap<String, Newest>();
        return new Sparing<>(ProcessDefinitionManager.class, () -> new SparingDefinitions(newest));
    }

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        return Optional.ofNullable(super.getCachedResourceDefinitionEntity(id)).orElseGet(() -> parsed(id));
    }

    @Override
    public ProcessDefinitionEntity findLatestProcessDefinitionByKey(String key) {
        return Optional.ofNullable(newest.get(key))
                .filter(Newest::counts)
                .map(known -> parsed(known.id))
                .orElseGet(() -> asked(key));
    }

    private ProcessDefinitionEntity asked(String key) {
        var found = super.findLatestProcessDefinitionByKey(key);
        if (found != null && !deploying) {
            newest.put(key, new Newest(found.getId(), System.nanoTime()));
        }
        return found;
    }

    /** What is deployed here counts here at once. */
    @Override
    public void insertProcessDefinition(ProcessDefinitionEntity definition) {
        deploying = true;
        newest.remove(definition.getKey());
        super.insertProcessDefinition(definition);
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
