package vn.lienthong.workflows.engine;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** In which order the work comes to the forms of a model: from the beginning along the flows, what is fewer steps away first. */
final class FormOrder {

    private final BpmnModelInstance model;
    private final Flows flows;

    FormOrder(BpmnModelInstance model, Flows flows) {
        this.model = model;
        this.flows = flows;
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
        var late = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()));
        return Stream.concat(flows.after(node), late);
    }
}
