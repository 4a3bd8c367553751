package vn.lienthong.workflows.engine;

import static java.util.function.Predicate.not;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.workflows.gate.Decisions;

/** Reads from a drawing what it says of its steps: who takes them, with which form, and what can be decided there. */
final class StepReader {

    private final Flows flows;
    private final NeededForm needed;

    StepReader(Flows flows) {
        this.flows = flows;
        this.needed = new NeededForm(flows);
    }

    /** Where nothing is decided. */
    static DrawnStep beginning(FlowNode start) {
        return step(start, List.of());
    }

    DrawnStep step(FlowNode node) {
        return step(node, ways(node));
    }

    private static DrawnStep step(FlowNode node, List<DrawnStep.Way> ways) {
        return new DrawnStep(
                node.getId(),
                Objects.requireNonNullElse(node.getName(), node.getId()),
                performer(node),
                property(node, StepProperties.FORM),
                ways);
    }

    /** Who takes the step, in the model's words; empty where nobody does. */
    static String performer(FlowNode step) {
        return property(step, StepProperties.PERFORMER).orElse("");
    }

    private List<DrawnStep.Way> ways(FlowNode step) {
        var ways = new LinkedHashMap<String, DrawnStep.Way>();
        leaving(step)
                .forEach(flow ->
                        decisions(flow, step).forEach(way -> ways.merge(way.decision(), way, StepReader::both)));
        return ways.isEmpty()
                ? List.of(new DrawnStep.Way(DrawnStep.Way.DONE, only(step), false, needed.atOnlyWayOf(step)))
                : List.copyOf(ways.values());
    }

    private static DrawnStep.Way both(DrawnStep.Way one, DrawnStep.Way other) {
        return new DrawnStep.Way(
                one.decision(), one.label(), one.reasoned() || other.reasoned(), one.filled() || other.filled());
    }

    /** The flows themselves, and those of a gateway that they lead to. */
    private Stream<SequenceFlow> leaving(FlowNode step) {
        return flows.outOf(step)
                .flatMap(flow ->
                        flow.getTarget() instanceof ExclusiveGateway gateway ? flows.outOf(gateway) : Stream.of(flow));
    }

    /** The way that is taken where no other fits has its own id for a word, beside words that are compared with. */
    private Stream<DrawnStep.Way> decisions(SequenceFlow flow, FlowNode step) {
        var label = Objects.requireNonNullElse(flow.getName(), "").strip();
        var reasoned =
                property(flow, StepProperties.REASON).filter("required"::equals).isPresent();
        var filled = needed.at(flow, step, reasoned);
        if (flow.getConditionExpression() == null) {
            return isOtherwise(flow) && leaving(step).anyMatch(StepReader::isDecided)
                    ? Stream.of(new DrawnStep.Way(flow.getId(), label, reasoned, filled))
                    : Stream.empty();
        }
        return Decisions.in(flow.getConditionExpression().getTextContent()).stream()
                .map(word -> new DrawnStep.Way(word, label, reasoned, filled));
    }

    private static boolean isDecided(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && !Decisions.in(flow.getConditionExpression().getTextContent()).isEmpty();
    }

    private static boolean isOtherwise(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    }

    private String only(FlowNode step) {
        return flows.outOf(step)
                .map(SequenceFlow::getName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> String.valueOf(property.getCamundaValue()))
                .findFirst();
    }
}
