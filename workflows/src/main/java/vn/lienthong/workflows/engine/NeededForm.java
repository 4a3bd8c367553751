package vn.lienthong.workflows.engine;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Whether a decision asks for the step's form. What the model says counts; where it says nothing, whoever gives a reason or sends
 * the work back so that it must come to the same step again need not fill in the form.
 */
final class NeededForm {

    static final String REQUIRED = "required";
    static final String OPTIONAL = "optional";

    private final Flows flows;

    NeededForm(Flows flows) {
        this.flows = flows;
    }

    boolean at(SequenceFlow flow, FlowNode step, boolean reasoned) {
        return StepReader.property(flow, StepProperties.FILL)
                .map(REQUIRED::equals)
                .orElseGet(() -> !reasoned && !leadsBack(flow, step));
    }

    /** A step with one way out hands something over. */
    boolean atOnlyWayOf(FlowNode step) {
        return flows.outOf(step)
                .flatMap(flow -> StepReader.property(flow, StepProperties.FILL).stream())
                .noneMatch(OPTIONAL::equals);
    }

    /** Whether whatever follows comes to the step again before the matter can end. */
    private boolean leadsBack(SequenceFlow flow, FlowNode step) {
        var seen = new HashSet<>(Set.of(step));
        var next = new ArrayDeque<>(List.of(flow.getTarget()));
        while (!next.isEmpty()) {
            var node = next.remove();
            if (seen.add(node)) {
                var after = flows.after(node).toList();
                if (after.isEmpty()) {
                    return false;
                }
                next.addAll(after);
            }
        }
        return true;
    }
}
