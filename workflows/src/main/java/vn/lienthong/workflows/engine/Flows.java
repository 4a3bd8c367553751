package vn.lienthong.workflows.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelInstance;

/**
 * Which flows of a model leave which of its nodes. The flows are asked, all of them once: that a node names them as well is
 * optional, and not every drawing program does it.
 */
final class Flows {

    private final Map<FlowNode, List<SequenceFlow>> leaving;

    private Flows(Map<FlowNode, List<SequenceFlow>> leaving) {
        this.leaving = leaving;
    }

    static Flows of(ModelInstance model) {
        return new Flows(model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() != null)
                .collect(groupingBy(SequenceFlow::getSource)));
    }

    /** In the order in which they are written. */
    Stream<SequenceFlow> outOf(FlowNode node) {
        return leaving.getOrDefault(node, List.of()).stream();
    }

    /** The nodes that they lead to. */
    Stream<FlowNode> after(FlowNode node) {
        return outOf(node).map(SequenceFlow::getTarget);
    }
}
