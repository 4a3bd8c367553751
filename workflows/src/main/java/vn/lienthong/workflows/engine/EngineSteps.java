package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.calendar.Rehearsal;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.rule.NotFound;

/**
 * Says what the models that the engine has say of their steps. A version never changes, so it is read once and kept; the least wanted
 * makes room. A trial reads by itself, because the number of its version is given again when it is rolled back.
 */
@ApplicationScoped
class EngineSteps implements DrawnSteps {

    private static final int KEPT = 100;

    @Inject
    Engine engine;

    @Inject
    Rehearsal rehearsal;

    private final Map<Version, DrawnModel> recent = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, DrawnModel> eldest) {
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
        return rehearsal.inProgress() ? read(model, version) : kept(new Version(model, version));
    }

    /** Nobody waits while another version is read; two that want the same one may both read it. */
    private DrawnModel kept(Version wanted) {
        var known = recent.get(wanted);
        if (known != null) {
            return known;
        }
        var read = read(wanted.model(), wanted.number());
        recent.put(wanted, read);
        return read;
    }

    private DrawnModel read(String model, int version) {
        var definition = engine.running()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .processDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            throw new NotFound(DrawnStep.class, model + " " + version);
        }
        return DrawnModel.of(engine.running().getRepositoryService().getBpmnModelInstance(definition.getId()));
    }

    private record Version(String model, int number) {}
}
