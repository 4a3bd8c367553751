package vn.lienthong.workflows.gate;

import java.util.List;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelFinding.About;

/**
 * What an office would find wrong with a model that holds together: work that nobody can send back or refuse, and somebody who
 * approves what they asked for themselves. {@code docs/model-lint.md} says it in full.
 */
class AdministrativeCheck {

    private static final String WHO_BEGINS = "AUTHOR@ISSUER";

    private final Element root;
    private final List<ModelFinding> findings;

    AdministrativeCheck(Element root, List<ModelFinding> findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        ModelDocument.elements(root).stream()
                .filter(element -> ModelDocument.is(element, "process") || ModelDocument.is(element, "subProcess"))
                .forEach(scope -> check(new FlowGraph(scope)));
    }

    private void check(FlowGraph graph) {
        var choices = new Choices(graph);
        graph.nodes("userTask").forEach(step -> {
            if (choices.decides(step) && ModelDocument.count(step, "multiInstanceLoopCharacteristics") > 0) {
                add(ModelRule.LOOP_DECIDES, step);
            }
            if (!hasWayBack(step, choices)) {
                add(ModelRule.NO_WAY_BACK, step);
            }
            choices.next(step).stream()
                    .filter(next -> !next.equals(step))
                    .forEach(next -> approval(performer(step), next, choices));
        });
        new Circles(graph, ModelDocument.resultVariables(root))
                .withoutRest()
                .forEach(node -> add(ModelRule.ENDLESS_LOOP, node));
        choices.first().forEach(next -> approval(WHO_BEGINS, next, choices));
    }

    /** The last step of all hands over a result and needs none. */
    private static boolean hasWayBack(Element step, Choices choices) {
        return choices.next(step).isEmpty()
                || choices.returnsTo(step)
                || choices.mayEnd(step)
                || choices.next(step).stream().anyMatch(choices::mayEnd);
    }

    private void approval(String asks, Element next, Choices choices) {
        if (choices.decides(next) && asks.equals(performer(next))) {
            findings.add(new ModelFinding(ModelRule.ASKS_AND_APPROVES, next.getAttribute("id"), asks, About.PERFORMER));
        }
    }

    private static String performer(Element step) {
        return ModelDocument.property(step, "performer").stream().findFirst().orElse("");
    }

    private void add(ModelRule rule, Element step) {
        findings.add(new ModelFinding(rule, step.getAttribute("id"), ""));
    }
}
