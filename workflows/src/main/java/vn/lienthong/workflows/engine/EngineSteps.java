package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.rule.NotFound;

/**
 * Says what the models that the engine has say of their steps. Each version is read once and kept under the engine's own name for
 * it, which no trial that was rolled back has had before; the least wanted makes room.
 */
@ApplicationScoped
class EngineSteps implements DrawnSteps {

    private static final int KEPT = 100;

    @Inject
    Engine engine;

    private final Map<String, DrawnModel> recent = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DrawnModel> eldest) {
            return size() > KEPT;
        }
    });

    @Override
    public DrawnStep beginning(String model, int version) {
        return drawn(model, version)
                .beginning()
                .orElseThrow(() -> new NotFound(DrawnStep.class, model + " " + version));
    }

    @Override
    public DrawnStep step(String model, int version, String step) {
        return Optional.ofNullable(drawn(model, version).steps().get(step))
                .orElseThrow(() -> new NotFound(DrawnStep.class, step));
    }

    @Override
    public List<String> forms(String model, int version) {
        return drawn(model, version).forms();
    }

    private DrawnModel drawn(String model, int version) {
        var definition = engine.running()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .processDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            throw new NotFound(DrawnStep.class, model + " " + version);
        }
        return recent.computeIfAbsent(definition.getId(), id -> read(definition));
    }

    private DrawnModel read(ProcessDefinition definition) {
        return DrawnModel.of(engine.running().getRepositoryService().getBpmnModelInstance(definition.getId()));
    }
}
