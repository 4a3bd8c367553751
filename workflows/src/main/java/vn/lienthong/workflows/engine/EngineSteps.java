package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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
 * makes room. What is read is kept only when the transaction that read it is committed, because the number of a version that is
 * rolled back is given again; a trial, which always is, reads by itself.
 */
@ApplicationScoped
class EngineSteps implements DrawnSteps {

    private static final int KEPT = 100;

    @Inject
    Engine engine;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Event<Read> reads;

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
        reads.fire(new Read(wanted, read));
        return read;
    }

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) Read read) {
        recent.put(read.version(), read.drawn());
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

    /** Which version was read, and what it says. */
    record Read(Version version, DrawnModel drawn) {}

    private record Version(String model, int number) {}
}
