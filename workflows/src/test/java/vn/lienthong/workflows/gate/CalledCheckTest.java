package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.CalledModel;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.workflows.assignment.RecordedAssignment;
import vn.lienthong.workflows.document.RecordedDocument;
import vn.lienthong.workflows.question.RecordedQuestion;
import vn.lienthong.workflows.step.StepCatalogue;

/** A model that came with the program may change in everything but what the program calls by name. */
class CalledCheckTest {

    private final ModelGate gate = new ModelGate(
            new StepCatalogue(List.of(RecordedAssignment.steps(), RecordedDocument.steps(), RecordedQuestion.steps())));

    private static final String FORM = """
            {"type": "default", "components": [{"type": "textfield", "key": "why", "label": "Why"}]}""";
    private static final String ADDED = """
            <bpmn:userTask id="look-through" name="Soát lại"><bpmn:extensionElements><camunda:properties>
            <camunda:property name="performer" value="HEAD@ISSUER"/><camunda:property name="dueWithin" value="1"/>
            </camunda:properties></bpmn:extensionElements><bpmn:incoming>to-confirm-cause</bpmn:incoming><bpmn:outgoing>looked</bpmn:outgoing></bpmn:userTask>
            <bpmn:sequenceFlow id="looked" sourceRef="look-through" targetRef="confirm-cause"/></bpmn:process>""";

    @ParameterizedTest
    @EnumSource
    void whatIsDeclaredIsWhatTheShippedModelHas(CalledModel model) throws UnreadableModel {
        var root = ModelDocument.parse(text(model.key()).getBytes(UTF_8));
        assertThat(names(root, "userTask", "id"))
                .isEqualTo(model.steps().stream().map(CalledModel.Step::id).collect(toSet()));
        assertThat(names(root, "message", "name")).isEqualTo(Set.copyOf(model.messages()));
        model.steps()
                .forEach(step -> assertThat(asked(root, step.id()))
                        .as(step.id())
                        .isEqualTo(step.toldApart() ? step.words() : Set.of()));
    }

    /** The words that the flows out of the step, or out of the gateway behind it, compare with. */
    private static Set<String> asked(Element root, String step) {
        return flows(root, step)
                .flatMap(flow -> Stream.concat(Stream.of(flow), flows(root, flow.getAttribute("targetRef"))))
                .flatMap(flow -> Decisions.in(flow.getTextContent()).stream())
                .collect(toSet());
    }

    private static Stream<Element> flows(Element root, String from) {
        return ModelDocument.elements(root).stream()
                .filter(element -> ModelDocument.is(element, "sequenceFlow"))
                .filter(flow -> from.equals(flow.getAttribute("sourceRef")));
    }

    private static Set<String> names(Element root, String kind, String attribute) {
        return ModelDocument.elements(root).stream()
                .filter(element -> ModelDocument.is(element, kind))
                .map(element -> element.getAttribute(attribute))
                .collect(toSet());
    }

    @ParameterizedTest
    @EnumSource
    void aShippedModelPassesAlsoWithOtherNamesPerformersAndTerms(CalledModel model) {
        assertThat(findings(text(model.key()))).isEmpty();
        assertThat(findings(text(model.key())
                        .replaceAll("(<bpmn:userTask [^>]*name=\")[^\"]*", "$1Tên khác")
                        .replace("value=\"2\"", "value=\"5\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatTheProgramCallsIsMissedUnderItsOldId(CalledModel model) {
        model.steps().forEach(step -> {
            var renamed = text(model.key()).replace("\"" + step.id() + "\"", "\"renamed-step\"");
            assertThat(findings(renamed))
                    .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                    .containsExactly(tuple(ModelRule.CALLED_STEP_MISSING, model.key(), step.id()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionThatTheProgramSaysIsMissedWhereNoWayIsLeftForIt(CalledModel model) {
        model.steps().stream().filter(CalledModel.Step::toldApart).forEach(step -> {
            for (var word : step.words()) {
                var changed = changedAfter(step.id(), text(model.key()), word);
                assertThat(findings(changed))
                        .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                        .containsExactly(tuple(ModelRule.CALLED_DECISION_MISSING, step.id(), word));
            }
        });
    }

    /** The way that was for the word is for another from now on. */
    private static String changedAfter(String step, String text, String word) {
        try {
            var root = ModelDocument.parse(text.getBytes(UTF_8));
            var flow = flows(root, step)
                    .flatMap(out -> Stream.concat(Stream.of(out), flows(root, out.getAttribute("targetRef"))))
                    .filter(out -> Decisions.in(out.getTextContent()).contains(word))
                    .findFirst()
                    .orElseThrow();
            var at = text.indexOf("'" + word + "'", text.indexOf("id=\"" + flow.getAttribute("id") + "\""));
            return text.substring(0, at) + "'OTHER'" + text.substring(at + word.length() + 2);
        } catch (UnreadableModel e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aUnitsVariantOwesTheSameAsWhatItVariesAndACopyNothing(CalledModel model) {
        var step = model.steps().get(0).id();
        var own = new ModelText().renamed(text(model.key()), "of-the-unit", "Của đơn vị");
        var lacking = own.replace("\"" + step + "\"", "\"renamed-step\"");
        assertThat(findings(own, Optional.of(model.key()))).isEmpty();
        assertThat(findings(lacking, Optional.empty())).isEmpty();
        assertThat(findings(lacking, Optional.of(model.key())))
                .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                .containsExactly(tuple(ModelRule.CALLED_STEP_MISSING, model.key(), step));
    }

    @Test
    void aStepMayBeAddedButNoForm() {
        var added = undrawn("delay")
                .replace("targetRef=\"confirm-cause\"", "targetRef=\"look-through\"")
                .replace("<bpmn:incoming>to-confirm-cause</bpmn:incoming>", "<bpmn:incoming>looked</bpmn:incoming>")
                .replace("</bpmn:process>", ADDED);
        assertThat(findings(added)).isEmpty();
        var asking = added.replace(
                "value=\"HEAD@ISSUER\"/>", "value=\"HEAD@ISSUER\"/><camunda:property name=\"form\" value=\"more\"/>");
        assertThat(gate.findings("model", asking.getBytes(UTF_8), Map.of("more", FORM)))
                .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                .containsExactly(tuple(ModelRule.FORM_NOT_CARRIED, "look-through", "more"));
    }

    @Test
    void aStepMayNotBeAddedUnderAnIdThatTheProgramCallsInAnotherModel() {
        var added = undrawn("delay")
                .replace("targetRef=\"confirm-cause\"", "targetRef=\"look-through\"")
                .replace("<bpmn:incoming>to-confirm-cause</bpmn:incoming>", "<bpmn:incoming>looked</bpmn:incoming>")
                .replace("</bpmn:process>", ADDED)
                .replace("\"look-through\"", "\"approve-result\"");
        var own = new ModelText().renamed(added, "of-the-unit", "Của đơn vị");
        for (var found : List.of(findings(added), findings(own, Optional.of("delay")))) {
            assertThat(found)
                    .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                    .containsExactly(tuple(ModelRule.CALLED_ELSEWHERE, "approve-result", "assignment"));
        }
        assertThat(findings(own, Optional.empty())).isEmpty();
    }

    private List<ModelFinding> findings(String text, Optional<String> varied) {
        return gate.findings("model", text.getBytes(UTF_8), Map.of(), varied);
    }

    @Test
    void aWayForAllThatIsLeftServesOneWordButNotTwo() {
        var text = undrawn("question");
        var one = text.replace(
                "<bpmn:sequenceFlow id=\"to-question-answered\" sourceRef=\"answer-question\" targetRef=\"question-answered\" />",
                chosen("default=\"fits\"", "${decision == 'OTHER'}"));
        assertThat(findings(one)).isEmpty();
        var none = text.replace(
                "<bpmn:sequenceFlow id=\"to-question-answered\" sourceRef=\"answer-question\" targetRef=\"question-answered\" />",
                chosen("", "${decision == 'OTHER'}")
                        .replace(
                                "targetRef=\"question-answered\" id=\"fits\"/>",
                                "targetRef=\"question-answered\" id=\"fits\"><bpmn:conditionExpression>${decision == 'MORE'}</bpmn:conditionExpression></bpmn:sequenceFlow>"));
        assertThat(findings(none))
                .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                .containsExactly(tuple(ModelRule.CALLED_DECISION_MISSING, "answer-question", "ANSWERED"));
    }

    /** Without its drawing, which the test does not change. */
    private static String undrawn(String key) {
        return text(key).replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
    }

    private static String chosen(String attribute, String condition) {
        return """
                <bpmn:exclusiveGateway id="choice" %s/>
                <bpmn:sequenceFlow id="to-choice" sourceRef="answer-question" targetRef="choice"/>
                <bpmn:sequenceFlow sourceRef="choice" targetRef="question-answered" id="fits"/>
                <bpmn:sequenceFlow id="again" sourceRef="choice" targetRef="answer-question"><bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>""".formatted(attribute, condition);
    }

    @Test
    void aMessageThatTheProgramSendsIsMissed() {
        assertThat(findings(text("assignment").replace("name=\"recall\"", "name=\"call-back\"")))
                .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                .containsExactly(tuple(ModelRule.CALLED_MESSAGE_MISSING, "assignment", "recall"));
    }

    @Test
    void aCopyUnderAnotherKeyOwesTheProgramNothing() {
        var copy =
                text("question").replace("\"question\"", "\"cau-hoi\"").replace("\"answer-question\"", "\"tra-loi\"");
        assertThat(findings(copy)).isEmpty();
        assertThat(CalledModel.of("cau-hoi")).isEqualTo(Optional.empty());
    }

    private List<ModelFinding> findings(String model) {
        return gate.findings("model.bpmn", model.getBytes(UTF_8));
    }

    private static String text(String key) {
        try (var file = ModelGate.class.getResourceAsStream("/vn/lienthong/workflows/%s/%s.bpmn".formatted(key, key))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
