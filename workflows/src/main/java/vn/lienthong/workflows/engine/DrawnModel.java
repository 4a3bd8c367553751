package vn.lienthong.workflows.engine;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import vn.lienthong.processmodel.DrawnStep;

/**
 * What a version of a model says of its steps.
 *
 * @param beginning empty for one that begins nowhere
 * @param steps by their ids
 * @param forms their keys, in the order in which the work comes to them
 */
record DrawnModel(Optional<DrawnStep> beginning, Map<String, DrawnStep> steps, List<String> forms) {

    static DrawnModel of(BpmnModelInstance model) {
        var flows = Flows.of(model);
        var reader = new StepReader(flows);
        return new DrawnModel(
                beginnings(model).stream().findFirst().map(StepReader::beginning),
                model.getModelElementsByType(FlowNode.class).stream()
                        .map(reader::step)
                        .collect(toUnmodifiableMap(DrawnStep::id, identity())),
                new FormOrder(model, flows).keys());
    }

    /** Where the work begins; what begins inside of it is a part of its own. */
    static List<StartEvent> beginnings(BpmnModelInstance model) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .toList();
    }
}
