package vn.lienthong.workflows.gate;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What stands in one process or one sub-process, and how the flows connect it. */
class FlowGraph {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "exclusiveGateway",
            "parallelGateway",
            "intermediateCatchEvent",
            "boundaryEvent",
            "subProcess");

    private final Element scope;
    private final Map<String, Element> nodes;
    private final List<Element> flows;

    FlowGraph(Element scope) {
        this.scope = scope;
        nodes = ModelDocument.children(scope).stream()
                .filter(FlowGraph::isNode)
                .collect(toMap(node -> node.getAttribute("id"), node -> node, (one, other) -> one, LinkedHashMap::new));
        flows = ModelDocument.children(scope).stream()
                .filter(child -> ModelDocument.is(child, "sequenceFlow"))
                .toList();
    }

    static boolean isNode(Element element) {
        return ModelDocument.BPMN.equals(element.getNamespaceURI()) && NODES.contains(element.getLocalName());
    }

    Element scope() {
        return scope;
    }

    List<Element> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Element> nodes(String name) {
        return nodes.values().stream()
                .filter(node -> ModelDocument.is(node, name))
                .toList();
    }

    List<Element> flows() {
        return flows;
    }

    Optional<Element> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    List<Element> into(Element node) {
        return connected("targetRef", node);
    }

    List<Element> outOf(Element node) {
        return connected("sourceRef", node);
    }

    private List<Element> connected(String end, Element node) {
        return flows.stream()
                .filter(flow -> flow.getAttribute(end).equals(node.getAttribute("id")))
                .toList();
    }

    List<Element> attachedTo(Element node) {
        return nodes("boundaryEvent").stream()
                .filter(event -> event.getAttribute("attachedToRef").equals(node.getAttribute("id")))
                .toList();
    }

    /** Everything that the work may come to from there, itself included. */
    Set<Element> reachable(Stream<Element> from) {
        var seen = new HashSet<Element>();
        var next = new ArrayDeque<Element>(from.toList());
        while (!next.isEmpty()) {
            var node = next.pop();
            if (seen.add(node)) {
                outOf(node).stream()
                        .flatMap(flow -> node(flow.getAttribute("targetRef")).stream())
                        .forEach(next::push);
                attachedTo(node).forEach(next::push);
            }
        }
        return seen;
    }
}
