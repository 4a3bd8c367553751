package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.rule.NotFound;

/** The diagrams that people look at, each read once; a version never changes, and the least wanted makes room. */
@ApplicationScoped
class Diagrams {

    private static final int KEPT = 50;

    private final Map<String, ProcessDiagram> recent =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ProcessDiagram> eldest) {
                    return size() > KEPT;
                }
            });

    ProcessDiagram get(String model, int version, RepositoryService engine) {
        return recent.computeIfAbsent(model + ":" + version, key -> read(definition(model, version, engine), engine));
    }

    private static ProcessDefinition definition(String model, int version, RepositoryService engine) {
        var found = engine.createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new NotFound(ProcessDiagram.class, model + " " + version);
        }
        return found;
    }

    private static ProcessDiagram read(ProcessDefinition definition, RepositoryService engine) {
        try (var content = engine.getProcessModel(definition.getId())) {
            var outline = new Outline(engine.getBpmnModelInstance(definition.getId()));
            return new ProcessDiagram(
                    definition.getKey(),
                    definition.getVersion(),
                    new String(content.readAllBytes(), UTF_8),
                    outline.steps());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
