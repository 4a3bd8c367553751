package vn.lienthong.workflows.gate;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Looks for ways that the work could go round for ever without anybody or any time being waited for. Going round is allowed
 * where a condition on the circle asks a step, whose answer changes.
 */
class Circles {

    private static final Set<String> RESTS = Set.of("userTask", "intermediateCatchEvent");

    private final FlowGraph graph;
    private final Set<String> results;

    /** @param results the variables that steps put their answers in */
    Circles(FlowGraph graph, Set<String> results) {
        this.graph = graph;
        this.results = results;
    }

    /** The steps and gateways on such a circle. */
    List<Element> withoutRest() {
        return graph.nodes().stream()
                .filter(node -> !RESTS.contains(node.getLocalName()))
                .filter(this::comesBack)
                .toList();
    }

    private boolean comesBack(Element start) {
        var seen = new HashSet<Element>();
        var next = new ArrayDeque<Element>(List.of(start));
        while (!next.isEmpty()) {
            for (var flow : graph.outOf(next.pop())) {
                var to = asksStep(flow)
                        ? null
                        : graph.node(flow.getAttribute("targetRef")).orElse(null);
                if (start.equals(to)) {
                    return true;
                }
                if (to != null && !RESTS.contains(to.getLocalName()) && seen.add(to)) {
                    next.push(to);
                }
            }
        }
        return false;
    }

    private boolean asksStep(Element flow) {
        try {
            var condition = StepExpression.parse(flow.getTextContent().strip());
            return !condition.calls().isEmpty()
                    || condition.variables().stream().anyMatch(results::contains);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
