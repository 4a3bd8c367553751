package vn.lienthong.workflows.engine;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * The part of a model that counts from the case file's deadline. A model marks the element where it begins with the property
 * {@code begins = deadline-watch}; it goes on to wherever the flows lead from there. When the deadline moves, whatever waits in that
 * part is taken back and the part begins anew, also when it had come to its end already.
 */
class DeadlineWatch {

    private static final String PROPERTY = "begins";
    private static final String VALUE = "deadline-watch";

    private final ProcessEngine engine;

    DeadlineWatch(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Answers whether the model marks such a part. */
    boolean beginAnew(ProcessInstance process) {
        var beginning = beginning(process);
        beginning.ifPresent(start -> {
            var change = engine.getRuntimeService().createProcessInstanceModification(process.getId());
            var active = engine.getRuntimeService().getActiveActivityIds(process.getId());
            behind(start).stream().filter(active::contains).forEach(change::cancelAllForActivity);
            change.startBeforeActivity(start.getId()).execute();
        });
        return beginning.isPresent();
    }

    private Optional<FlowNode> beginning(ProcessInstance process) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(process.getProcessDefinitionId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .filter(DeadlineWatch::isMarked)
                .findFirst();
    }

    private static boolean isMarked(FlowNode node) {
        return Optional.ofNullable(node.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(property ->
                        PROPERTY.equals(property.getCamundaName()) && VALUE.equals(property.getCamundaValue()));
    }

    private static Set<String> behind(FlowNode start) {
        var seen = new LinkedHashSet<FlowNode>();
        var flows = Flows.of(start.getModelInstance());
        var next = new ArrayDeque<FlowNode>(List.of(start));
        while (!next.isEmpty()) {
            var node = next.pop();
            if (seen.add(node)) {
                flows.after(node).filter(not(seen::contains)).forEach(next::push);
            }
        }
        return seen.stream().map(FlowNode::getId).collect(toSet());
    }
}
