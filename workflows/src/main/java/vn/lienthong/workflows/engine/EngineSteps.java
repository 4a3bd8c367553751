package vn.lienthong.workflows.engine;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.rule.NotFound;
import vn.lienthong.workflows.gate.Decisions;

/** Reads the steps of the models that the engine has; it keeps what it has read of them itself. */
@ApplicationScoped
class EngineSteps implements DrawnSteps {

    @Inject
    Engine engine;

    @Override
    public DrawnStep beginning(String model, int version) {
        return drawn(model, version).getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .findFirst()
                .map(start -> step(start, List.of()))
                .orElseThrow(() -> new NotFound(DrawnStep.class, model + " " + version));
    }

    @Override
    public DrawnStep step(String model, int version, String step) {
        if (drawn(model, version).getModelElementById(step) instanceof FlowNode node) {
            return step(node, ways(node));
        }
        throw new NotFound(DrawnStep.class, step);
    }

    private BpmnModelInstance drawn(String model, int version) {
        var repository = engine.running().getRepositoryService();
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                .orElseThrow(() -> new NotFound(DrawnStep.class, model + " " + version));
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

    private static List<DrawnStep.Way> ways(FlowNode step) {
        var ways = new LinkedHashMap<String, DrawnStep.Way>();
        leaving(step)
                .forEach(flow ->
                        decisions(flow, step).forEach(way -> ways.merge(way.decision(), way, EngineSteps::both)));
        return ways.isEmpty()
                ? List.of(new DrawnStep.Way(DrawnStep.Way.DONE, only(step), false, NeededForm.atOnlyWayOf(step)))
                : List.copyOf(ways.values());
    }

    private static DrawnStep.Way both(DrawnStep.Way one, DrawnStep.Way other) {
        return new DrawnStep.Way(
                one.decision(), one.label(), one.reasoned() || other.reasoned(), one.filled() || other.filled());
    }

    /** The flows themselves, and those of a gateway that they lead to. */
    private static Stream<SequenceFlow> leaving(FlowNode step) {
        return outOf(step)
                .flatMap(flow ->
                        flow.getTarget() instanceof ExclusiveGateway gateway ? outOf(gateway) : Stream.of(flow));
    }

    /** Asked of the flows: that a node names them as well is optional, and not every drawing program does it. */
    static Stream<SequenceFlow> outOf(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()));
    }

    /** The way that is taken where no other fits has its own id for a word, beside words that are compared with. */
    private static Stream<DrawnStep.Way> decisions(SequenceFlow flow, FlowNode step) {
        var label = Objects.requireNonNullElse(flow.getName(), "").strip();
        var reasoned =
                property(flow, StepProperties.REASON).filter("required"::equals).isPresent();
        var filled = NeededForm.at(flow, step, reasoned);
        if (flow.getConditionExpression() == null) {
            return isOtherwise(flow) && leaving(step).anyMatch(EngineSteps::isDecided)
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

    private static String only(FlowNode step) {
        return outOf(step)
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
