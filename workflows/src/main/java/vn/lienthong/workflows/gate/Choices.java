package vn.lienthong.workflows.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What people decide at the steps of one process, and what comes of it. */
class Choices {

    private static final String USER_TASK = "userTask";

    private final FlowGraph graph;

    Choices(FlowGraph graph) {
        this.graph = graph;
    }

    /** Whether more than one thing can be decided there. */
    boolean decides(Element step) {
        var ways =
                graph.outOf(step).stream().flatMap(flow -> ways(flow).stream()).toList();
        return ways.size() > 1 && ways.stream().anyMatch(Choices::isDecided);
    }

    /** Whether one of the decisions ends the work without anybody else's step. */
    boolean mayEnd(Element step) {
        return decides(step)
                && graph.outOf(step).stream()
                        .flatMap(flow -> ways(flow).stream())
                        .anyMatch(way -> followers(target(way)).isEmpty());
    }

    /** The steps of people that come next. */
    Set<Element> next(Element step) {
        return graph.outOf(step).stream()
                .flatMap(flow -> followers(target(flow)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the work may come back to the step. */
    boolean returnsTo(Element step) {
        return graph.reachable(graph.outOf(step).stream().flatMap(flow -> target(flow).stream()))
                .contains(step);
    }

    /** What follows from the data of forms alone is nobody's decision. */
    private static boolean isDecided(Element way) {
        return way.getTextContent().contains("decision");
    }

    /** The flow itself, or where it leads to a gateway the ways out of that. */
    private List<Element> ways(Element flow) {
        return target(flow).stream()
                .filter(node -> ModelDocument.is(node, "exclusiveGateway"))
                .findFirst()
                .map(graph::outOf)
                .orElse(List.of(flow));
    }

    private List<Element> target(Element flow) {
        return graph.node(flow.getAttribute("targetRef")).stream().toList();
    }

    /** The first steps of people on every way from there. */
    private Set<Element> followers(List<Element> from) {
        var found = new LinkedHashSet<Element>();
        var seen = new HashSet<Element>();
        var next = new ArrayList<>(from);
        while (!next.isEmpty()) {
            var node = next.remove(next.size() - 1);
            if (ModelDocument.is(node, USER_TASK)) {
                found.add(node);
            } else if (seen.add(node)) {
                graph.outOf(node).forEach(flow -> next.addAll(target(flow)));
            }
        }
        return found;
    }

    /** The steps of people that the process begins with. */
    Set<Element> first() {
        return followers(graph.nodes("startEvent"));
    }
}
