package vn.lienthong.workflows.gate;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.CalledModel;
import vn.lienthong.processmodel.ModelFinding;

/**
 * Whether a model that came with the program, or a variant of it, still has what the program calls in it by name, and nothing that it
 * calls in another: nobody could take such a step.
 */
class CalledCheck {

    private static final Set<String> PASSED_AT_ONCE = Set.of("exclusiveGateway", "parallelGateway", "serviceTask");

    private final Element root;
    private final List<ModelFinding> findings;

    CalledCheck(Element root, List<ModelFinding> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** @param varied the model whose place it takes, where that is not the one of its own key */
    void check(Optional<String> varied) {
        varied.map(Stream::of)
                .orElseGet(() -> of("process").map(process -> process.getAttribute("id")))
                .flatMap(key -> CalledModel.of(key).stream())
                .forEach(this::check);
    }

    private void check(CalledModel called) {
        called.steps()
                .forEach(step -> step(step.id())
                        .ifPresentOrElse(
                                drawn -> check(step, drawn),
                                () -> add(ModelRule.CALLED_STEP_MISSING, called.key(), step.id())));
        called.messages().stream()
                .filter(message -> !waitedFor().contains(message))
                .forEach(message -> add(ModelRule.CALLED_MESSAGE_MISSING, called.key(), message));
        called.others()
                .forEach(other -> other.steps().stream()
                        .flatMap(step -> step(step.id()).stream())
                        .forEach(drawn -> add(ModelRule.CALLED_ELSEWHERE, drawn.getAttribute("id"), other.key())));
        Stream.concat(of("userTask"), of("startEvent"))
                .forEach(element -> ModelDocument.property(element, "form").stream()
                        .forEach(form -> add(ModelRule.FORM_NOT_CARRIED, ModelDocument.idOf(element), form)));
    }

    private Optional<Element> step(String id) {
        return of("userTask").filter(task -> id.equals(task.getAttribute("id"))).findFirst();
    }

    private void check(CalledModel.Step called, Element drawn) {
        var choices = choices(drawn);
        var unnamed = new TreeSet<>(called.words());
        unnamed.removeAll(choices.words());
        if (!called.toldApart() && choices.words().isEmpty() || choices.otherwise() && mayShare(called, unnamed)) {
            return;
        }
        unnamed.forEach(word -> add(ModelRule.CALLED_DECISION_MISSING, called.id(), word));
    }

    /** The way that is taken where no other fits serves one word, or several that need not be told apart. */
    private static boolean mayShare(CalledModel.Step called, Set<String> unnamed) {
        return !called.toldApart() || unnamed.size() <= 1;
    }

    /** What is asked of the decision before the work waits again. */
    private Choices choices(Element step) {
        var graph = new FlowGraph((Element) step.getParentNode());
        var words = new LinkedHashSet<String>();
        var deciding = new HashSet<Element>();
        atOnce(graph, step)
                .forEach(node -> graph.outOf(node).forEach(flow -> {
                    var asked = Decisions.in(condition(flow));
                    words.addAll(asked);
                    if (!asked.isEmpty()) {
                        deciding.add(node);
                    }
                }));
        var otherwise = deciding.stream()
                .anyMatch(node -> graph.outOf(node).stream()
                        .anyMatch(flow -> condition(flow).isEmpty()));
        return new Choices(words, otherwise);
    }

    /** The step, and whatever the work passes without waiting. */
    private static Set<Element> atOnce(FlowGraph graph, Element step) {
        var seen = new LinkedHashSet<Element>();
        var next = new ArrayDeque<>(List.of(step));
        while (!next.isEmpty()) {
            var node = next.pop();
            if (seen.add(node)) {
                graph.outOf(node).stream()
                        .flatMap(flow -> graph.node(flow.getAttribute("targetRef")).stream())
                        .filter(target -> PASSED_AT_ONCE.contains(target.getLocalName()))
                        .forEach(next::push);
            }
        }
        return seen;
    }

    private static String condition(Element flow) {
        return ModelDocument.children(flow).stream()
                .filter(child -> ModelDocument.is(child, "conditionExpression"))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }

    private Set<String> waitedFor() {
        var waiting = new HashSet<String>();
        of("messageEventDefinition").forEach(event -> waiting.add(event.getAttribute("messageRef")));
        var names = new HashSet<String>();
        of("message")
                .filter(message -> waiting.contains(message.getAttribute("id")))
                .forEach(message -> names.add(message.getAttribute("name")));
        return names;
    }

    private Stream<Element> of(String name) {
        return ModelDocument.elements(root).stream().filter(element -> ModelDocument.is(element, name));
    }

    private void add(ModelRule rule, String element, String detail) {
        findings.add(new ModelFinding(rule, element, detail));
    }

    /**
     * @param words what conditions compare the decision with
     * @param otherwise whether there is a way where none of them fits
     */
    private record Choices(Set<String> words, boolean otherwise) {}
}
