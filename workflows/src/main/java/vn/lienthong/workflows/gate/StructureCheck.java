package vn.lienthong.workflows.gate;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;

/** Whether a model holds together: where it begins, what follows what, and that nothing leads nowhere. */
class StructureCheck {

    private static final String DEFAULT = "default";
    private static final Set<String> DRAWN = Set.of("BPMNPlane", "BPMNShape", "BPMNEdge");

    private final List<Element> elements;
    private final List<ModelFinding> findings;

    StructureCheck(Element root, List<ModelFinding> findings) {
        this.elements = ModelDocument.elements(root);
        this.findings = findings;
    }

    void check() {
        namesOfProcess();
        for (var element : elements) {
            if (ModelDocument.is(element, "process") || ModelDocument.is(element, "subProcess")) {
                check(new FlowGraph(element));
            }
        }
        messages();
        drawing();
    }

    private void namesOfProcess() {
        for (var process : named("process")) {
            if (process.getAttribute("id").isEmpty() || !"true".equals(process.getAttribute("isExecutable"))) {
                add(ModelRule.NOT_EXECUTABLE, process, "");
            }
        }
    }

    private void check(FlowGraph graph) {
        if (graph.nodes("startEvent").size() != 1) {
            add(
                    ModelRule.NOT_ONE_START,
                    graph.scope(),
                    String.valueOf(graph.nodes("startEvent").size()));
        }
        graph.flows().forEach(flow -> ends(flow, graph));
        graph.nodes().forEach(node -> {
            identity(node);
            connections(node, graph);
            event(node, graph);
        });
        graph.nodes("exclusiveGateway").forEach(gateway -> choices(gateway, graph));
        reached(graph);
    }

    private void identity(Element node) {
        if (node.getAttribute("id").isEmpty()) {
            add(ModelRule.ID_MISSING, node, node.getLocalName());
        }
    }

    private void ends(Element flow, FlowGraph graph) {
        var from = graph.node(flow.getAttribute("sourceRef"));
        var to = graph.node(flow.getAttribute("targetRef"));
        if (from.filter(StructureCheck::mayBeLeft).isEmpty()
                || to.filter(StructureCheck::mayBeEntered).isEmpty()) {
            add(
                    ModelRule.FLOW_LEADS_NOWHERE,
                    flow,
                    flow.getAttribute("sourceRef") + " → " + flow.getAttribute("targetRef"));
        }
    }

    private static boolean mayBeLeft(Element node) {
        return !ModelDocument.is(node, "endEvent") && !ModelDocument.is(node, "subProcess");
    }

    private static boolean mayBeEntered(Element node) {
        return !isBeginning(node) && !ModelDocument.is(node, "subProcess");
    }

    private static boolean isBeginning(Element node) {
        return ModelDocument.is(node, "startEvent") || ModelDocument.is(node, "boundaryEvent");
    }

    private void connections(Element node, FlowGraph graph) {
        if (mayBeEntered(node) && graph.into(node).isEmpty()) {
            add(ModelRule.NEVER_REACHED, node, "");
        }
        if (mayBeLeft(node) && graph.outOf(node).isEmpty()) {
            add(ModelRule.NOTHING_FOLLOWS, node, "");
        }
    }

    /** What has incoming flows may still lie in a circle that nothing leads into. */
    private void reached(FlowGraph graph) {
        var reachable = graph.reachable(graph.nodes("startEvent").stream());
        graph.nodes().stream()
                .filter(StructureCheck::mayBeEntered)
                .filter(node -> !graph.into(node).isEmpty() && !reachable.contains(node))
                .forEach(node -> add(ModelRule.NEVER_REACHED, node, ""));
    }

    private void event(Element node, FlowGraph graph) {
        if (ModelDocument.is(node, "boundaryEvent")
                && graph.node(node.getAttribute("attachedToRef"))
                        .filter(host -> ModelDocument.is(host, "userTask"))
                        .isEmpty()) {
            add(ModelRule.ATTACHED_TO_NOTHING, node, node.getAttribute("attachedToRef"));
        }
        if (ModelDocument.is(node, "intermediateCatchEvent") || ModelDocument.is(node, "boundaryEvent")) {
            timer(node);
        }
        if (ModelDocument.is(node, "startEvent") && ModelDocument.is(graph.scope(), "process")) {
            definitions(node).forEach(odd -> add(ModelRule.NOT_ONE_START, node, odd.getLocalName()));
        }
    }

    private void timer(Element node) {
        var definitions = definitions(node);
        if (definitions.size() != 1
                || !ModelDocument.is(definitions.get(0), "timerEventDefinition")
                || ModelDocument.count(definitions.get(0), "timeDate") != 1) {
            add(ModelRule.WAITS_FOR_NOTHING, node, "");
        }
    }

    private static List<Element> definitions(Element event) {
        return ModelDocument.children(event).stream()
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .toList();
    }

    private void choices(Element gateway, FlowGraph graph) {
        var ways = graph.outOf(gateway);
        var otherwise = gateway.getAttribute(DEFAULT);
        if (!otherwise.isEmpty() && ways.stream().noneMatch(way -> isOtherwise(way, otherwise))) {
            add(ModelRule.FLOW_LEADS_NOWHERE, gateway, otherwise);
        }
        ways.stream()
                .filter(way -> conditioned(way) == (ways.size() == 1 || isOtherwise(way, otherwise)))
                .forEach(way -> add(ModelRule.CHOICE_UNCLEAR, way, gateway.getAttribute("id")));
    }

    private static boolean isOtherwise(Element way, String otherwise) {
        return way.getAttribute("id").equals(otherwise);
    }

    private static boolean conditioned(Element flow) {
        return ModelDocument.count(flow, "conditionExpression") > 0;
    }

    private void messages() {
        var known = named("message").stream()
                .filter(message -> !message.getAttribute("name").isBlank())
                .map(message -> message.getAttribute("id"))
                .collect(toSet());
        var waitedFor = new HashSet<String>();
        for (var definition : named("messageEventDefinition")) {
            var reference = definition.getAttribute("messageRef");
            if (!known.contains(reference) || !waitedFor.add(reference)) {
                add(ModelRule.MESSAGE_UNKNOWN, definition, reference);
            }
        }
    }

    /** A drawing may be missing, but it draws nothing that is not there. */
    private void drawing() {
        var ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .collect(toSet());
        elements.stream()
                .filter(element -> DRAWN.contains(String.valueOf(element.getLocalName())))
                .filter(element ->
                        !ids.contains(element.getAttribute("bpmnElement")) || isEdge(element) && waypoints(element) < 2)
                .forEach(element -> add(ModelRule.DRAWING_WRONG, element, element.getAttribute("bpmnElement")));
    }

    private static boolean isEdge(Element element) {
        return "BPMNEdge".equals(element.getLocalName());
    }

    private static long waypoints(Element edge) {
        return ModelDocument.children(edge).stream()
                .filter(child -> "waypoint".equals(child.getLocalName()))
                .count();
    }

    private List<Element> named(String bpmnName) {
        return elements.stream()
                .filter(element -> ModelDocument.is(element, bpmnName))
                .toList();
    }

    private void add(ModelRule rule, Element element, String detail) {
        findings.add(new ModelFinding(rule, ModelDocument.idOf(element), detail));
    }
}
