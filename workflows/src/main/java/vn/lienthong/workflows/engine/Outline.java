package vn.lienthong.workflows.engine;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.casefile.ProcessStep;
import vn.lienthong.casefile.StepKind;

/** A model's steps as a text: along the flows from the start, each branch to its end before the next. */
class Outline {

    private final BpmnModelInstance model;
    private final Flows flows;

    Outline(BpmnModelInstance model) {
        this.model = model;
        this.flows = Flows.of(model);
    }

    List<ProcessStep> steps() {
        return nodesInOrder().stream()
                .flatMap(node -> kind(node).map(kind -> step(node, kind)).stream())
                .toList();
    }

    private Set<FlowNode> nodesInOrder() {
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<FlowNode>(model.getModelElementsByType(StartEvent.class));
        while (!next.isEmpty()) {
            var node = next.pop();
            if (seen.add(node)) {
                var following = following(node);
                for (var i = following.size() - 1; i >= 0; i--) {
                    next.push(following.get(i));
                }
            }
        }
        return seen;
    }

    /** What comes after it, and then what happens when it takes too long. */
    private List<FlowNode> following(FlowNode node) {
        var attached = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node));
        return Stream.concat(flows.after(node), attached).toList();
    }

    private static Optional<StepKind> kind(FlowNode node) {
        if (node instanceof UserTask) {
            return Optional.of(StepKind.PERSON);
        }
        if (node instanceof ServiceTask) {
            return Optional.of(StepKind.SYSTEM);
        }
        if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess) {
            return Optional.of(StepKind.EVENT);
        }
        return node instanceof CatchEvent && !(node instanceof StartEvent)
                ? Optional.of(StepKind.TIMER)
                : Optional.empty();
    }

    private static ProcessStep step(FlowNode node, StepKind kind) {
        return new ProcessStep(node.getId(), node.getName(), kind, StepReader.performer(node));
    }
}
