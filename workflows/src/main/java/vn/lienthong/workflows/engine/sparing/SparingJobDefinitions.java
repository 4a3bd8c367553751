package vn.lienthong.workflows.engine.sparing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/** Remembers what kinds of timers and jobs the models have: there are few, and nobody suspends or ranks them. */
public class SparingJobDefinitions extends JobDefinitionManager {

    private final Map<String, JobDefinitionEntity> known;

    private SparingJobDefinitions(Map<String, JobDefinitionEntity> known) {
        this.known = known;
    }

    static Sparing<JobDefinitionManager> reader() {
        var known = new ConcurrentHashMap<String, JobDefinitionEntity>();
        return new Sparing<>(JobDefinitionManager.class, () -> new SparingJobDefinitions(known));
    }

    @Override
    public JobDefinitionEntity findById(String id) {
        return Optional.ofNullable(known.get(id)).orElseGet(() -> remembered(super.findById(id)));
    }

    private JobDefinitionEntity remembered(JobDefinitionEntity found) {
        if (found != null) {
            known.put(found.getId(), found);
        }
        return found;
    }
}
