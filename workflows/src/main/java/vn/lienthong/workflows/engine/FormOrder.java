package vn.lienthong.workflows.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** In which order the work comes to the forms of a model: from the beginning along the flows, what is fewer steps away first. */
final class FormOrder {

    private final BpmnModelInstance model;
    private final Flows flows;
    private final Map<Activity, List<BoundaryEvent>> late;

    FormOrder(BpmnModelInstance model, Flows flows) {
        this.model = model;
        this.flows = flows;
        this.late = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo() != null)
                .collect(groupingBy(BoundaryEvent::getAttachedTo));
    }

    /** Their keys, each once; without those at steps that no flow from the beginning leads to. */
    List<String> keys() {
        return reached().stream()
                .flatMap(node -> StepReader.property(node, StepProperties.FORM).stream())
                .distinct()
                .toList();
    }

    private Set<FlowNode> reached() {
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<FlowNode>(DrawnModel.beginnings(model));
        while (!next.isEmpty()) {
            var node = next.remove();
            if (seen.add(node)) {
                following(node).forEach(next::add);
            }
        }
        return seen;
    }

    /** What comes after it, and then what happens when it takes too long. */
    private Stream<FlowNode> following(FlowNode node) {
        return Stream.concat(flows.after(node), late.getOrDefault(node, List.of()).stream());
    }
}
