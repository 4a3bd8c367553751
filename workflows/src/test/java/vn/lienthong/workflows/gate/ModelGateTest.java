package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelFinding.About;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.workflows.step.StepCatalogue;

class ModelGateTest {

    private static final String TASK = """
            <userTask id="read"><extensionElements><camunda:properties>
              <camunda:property name="performer" value="HEAD@LEAD"/>
              <camunda:property name="dueWithin" value="2"/>
            </camunda:properties></extensionElements></userTask>""";

    /** What concerns how the pieces hold together is no matter of the pieces that stand here: see StructureCheckTest. */
    private static final Set<ModelRule> OF_THE_WHOLE = EnumSet.range(ModelRule.NOT_BPMN, ModelRule.DRAWING_WRONG);

    private static final String EVENT_PATH = """
            <subProcess id="recalling" triggeredByEvent="true">
              <startEvent id="recalled"><messageEventDefinition id="m"/></startEvent>
            </subProcess>""";

    private final ModelGate gate = new ModelGate(new StepCatalogue(List.of(new BellSteps())));

    @Test
    void aModelOfAllowedElementsPasses() {
        assertThat(findings(TASK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scriptTask, bpmn:scriptTask",
        "businessRuleTask, bpmn:businessRuleTask",
        "sendTask, bpmn:sendTask",
        "callActivity, bpmn:callActivity",
        "transaction, bpmn:transaction",
        "adHocSubProcess, bpmn:adHocSubProcess",
        "ioSpecification, bpmn:ioSpecification",
        "camunda:connector, camunda:connector",
        "camunda:inputOutput, camunda:inputOutput",
        "camunda:executionListener, camunda:executionListener",
        "camunda:script, camunda:script",
        "camunda:taskListener, camunda:taskListener",
        "camunda:formData, camunda:formData",
        "camunda:failedJobRetryTimeCycle, camunda:failedJobRetryTimeCycle",
        "timeCycle, bpmn:timeCycle",
        "timeDuration, bpmn:timeDuration",
        "standardLoopCharacteristics, bpmn:standardLoopCharacteristics",
        "signalEventDefinition, bpmn:signalEventDefinition",
        "conditionalEventDefinition, bpmn:conditionalEventDefinition",
        "compensateEventDefinition, bpmn:compensateEventDefinition",
        "receiveTask, bpmn:receiveTask",
        "task, bpmn:task",
        "inclusiveGateway, bpmn:inclusiveGateway",
        "loopCardinality, bpmn:loopCardinality",
        "dataObject, bpmn:dataObject"
    })
    void anElementThatIsNotOnTheListIsNamed(String element, String name) {
        assertThat(findings("<" + element + " id=\"odd\"/>"))
                .containsExactly(new ModelFinding(ModelRule.ELEMENT_NOT_ALLOWED, "odd", name, About.ELEMENT_KIND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "delegateExpression",
                "type",
                "topic",
                "assignee",
                "candidateUsers",
                "formKey",
                "formHandlerClass",
                "dueDate",
                "asyncAfter",
                "exclusive",
                "taskPriority",
                "candidateStarterUsers"
            })
    void anAttributeThatIsNotOnTheListIsNamed(String attribute) {
        assertThat(findings(TASK.replace("<userTask", "<userTask camunda:" + attribute + "=\"x\"")))
                .containsExactly(new ModelFinding(ModelRule.ATTRIBUTE_NOT_ALLOWED, "read", "camunda:" + attribute));
    }

    @Test
    void aConditionInAScriptLanguageIsRefused() {
        assertThat(
                        findings(
                                "<sequenceFlow id=\"go\"><conditionExpression language=\"groovy\">${true}</conditionExpression></sequenceFlow>"))
                .containsExactly(new ModelFinding(ModelRule.ATTRIBUTE_NOT_ALLOWED, "go", "language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${decision == 'APPROVED'}",
                "${!(decision == 'APPROVED') || decision != 'B' && 3 >= 2}",
                "${bell.rings(caseFile)}",
                "${bell.rings(caseFile) == true}"
            })
    void aConditionMayCompareDecisionsAndAskSteps(String condition) {
        assertThat(findings(condition(condition))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${''.getClass()}; EXPRESSION_NOT_UNDERSTOOD",
                "${caseFile.length()}; STEP_NOT_ALLOWED",
                "${bell['rings']}; EXPRESSION_NOT_UNDERSTOOD",
                "${bell.rings(caseFile).getClass()}; EXPRESSION_NOT_UNDERSTOOD",
                "${bell.rings(bell.rings(caseFile))}; EXPRESSION_NOT_UNDERSTOOD",
                "${bell.melt(caseFile)}; STEP_NOT_ALLOWED",
                "${bell.rings()}; STEP_NOT_ALLOWED",
                "${runtimeService.suspend(caseFile)}; STEP_NOT_ALLOWED",
                "${execution}; NAME_NOT_ALLOWED",
                "${decision.class}; EXPRESSION_NOT_UNDERSTOOD",
                "#{decision == 'A'}; EXPRESSION_NOT_UNDERSTOOD",
                "x${decision}; EXPRESSION_NOT_UNDERSTOOD",
                "${decision == 'A'}${decision}; EXPRESSION_NOT_UNDERSTOOD",
                "${now()}; EXPRESSION_NOT_UNDERSTOOD",
                "${decision = 'A'}; EXPRESSION_NOT_UNDERSTOOD",
                "${}; EXPRESSION_NOT_UNDERSTOOD"
            })
    void anExpressionBeyondTheGrammarAndTheListsIsRefusedWithItsPlace(String condition, ModelRule rule) {
        assertThat(findings(condition(condition)))
                .extracting(ModelFinding::rule)
                .contains(rule);
        assertThat(findings(condition(condition)))
                .extracting(ModelFinding::element)
                .containsOnly("go");
    }

    @Test
    void aResultOfAStepMayBeReadInAConditionOfTheSameModel() {
        var step =
                "<serviceTask id=\"ring\" camunda:expression=\"${bell.rings(caseFile)}\" camunda:resultVariable=\"rang\"/>";
        assertThat(findings(condition("${rang}")))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.NAME_NOT_ALLOWED);
        assertThat(findings(step + condition("${rang}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${decision}", "${bell.rings(caseFile) == true}", "${!bell.rings(caseFile)}", ""})
    void aServiceTaskCallsOneStep(String expression) {
        assertThat(findings("<serviceTask id=\"ring\" camunda:expression=\"" + expression + "\"/>"))
                .extracting(ModelFinding::element)
                .containsOnly("ring");
    }

    @Test
    void aStepStandsWhereItsAnswerIsUsed() {
        assertThat(findings("<serviceTask id=\"ring\" camunda:expression=\"${bell.at(caseFile)}\"/>"))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.STEP_NOT_HERE);
        assertThat(
                        findings(
                                "<intermediateCatchEvent id=\"wait\"><timerEventDefinition><timeDate>${bell.rings(caseFile)}</timeDate></timerEventDefinition></intermediateCatchEvent>"))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.STEP_NOT_HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "${bell.at(caseFile)} ", "R/PT1S"})
    void aTimerTakesItsTimeFromAStep(String time) {
        var timer =
                "<intermediateCatchEvent id=\"wait\"><timerEventDefinition><timeDate>%s</timeDate></timerEventDefinition></intermediateCatchEvent>"
                        .formatted(time);
        assertThat(findings(timer).isEmpty()).isEqualTo(time.startsWith("$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<startEvent id=\"s\" name=\"${decision}\"/>",
                "<startEvent id=\"s\"><documentation>#{x}</documentation></startEvent>"
            })
    void noNameAndNoTextIsAnExpression(String element) {
        assertThat(findings(element))
                .containsExactly(new ModelFinding(
                        ModelRule.EXPRESSION_NOT_HERE, "s", element.contains("#") ? "#{x}" : "${decision}"));
    }

    @Test
    void aStepMayBeTakenByEachOfTheUnitsThatAStepNames() {
        var loop =
                "<multiInstanceLoopCharacteristics id=\"each\" camunda:collection=\"${bell.hearers(caseFile)}\" camunda:elementVariable=\"unit\"/></userTask>";
        assertThat(findings(TASK.replace("</userTask>", loop))).isEmpty();
        assertThat(findings(TASK.replace("</userTask>", loop.replace("\"unit\"", "\"king\""))))
                .containsExactly(new ModelFinding(ModelRule.LOOP_WITHOUT_UNIT, "each", "unit"));
        assertThat(findings(TASK.replace("</userTask>", loop.replace("bell.hearers", "bell.melt"))))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.STEP_NOT_ALLOWED);
        assertThat(findings("<serviceTask id=\"ring\" camunda:expression=\"${bell.rings(caseFile)}\">"
                        + loop.replace("userTask", "serviceTask")))
                .containsExactly(new ModelFinding(ModelRule.LOOP_WITHOUT_UNIT, "each", "unit"));
    }

    @Test
    void aStepsOwnTimeMayBeHalfOfWhatIsLeft() {
        assertThat(findings(TASK.replace("\"2\"", "\"half\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HEAD", "HEAD@", "KING@LEAD", "HEAD@COURT", "${x}@LEAD"})
    void aUserTaskSaysWhoPerformsIt(String performer) {
        assertThat(findings(TASK.replace("HEAD@LEAD", performer)))
                .contains(new ModelFinding(ModelRule.PERFORMER_MISSING, "read", "[" + performer + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100", "two", ""})
    void aStepsOwnTimeIsOneToNinetyNineWorkingDays(String days) {
        assertThat(findings(TASK.replace("\"2\"", '"' + days + '"')))
                .containsExactly(new ModelFinding(ModelRule.DUE_WITHIN_INVALID, "read", days));
    }

    @Test
    void aStepsOwnTimeMayBeThatOfTheCaseFileButMustBeSaid() {
        assertThat(findings(TASK.replace("\"2\"", "\"CASE_FILE\""))).isEmpty();
        assertThat(findings(TASK.replace("<camunda:property name=\"dueWithin\" value=\"2\"/>", "")))
                .containsExactly(new ModelFinding(ModelRule.DUE_WITHIN_MISSING, "read", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD@ABOVE", "HEAD@UNIT:H05.07", "AUTHOR@ISSUER", "OFFICER@COORDINATOR", "ADDRESSEE"})
    void aPerformerMayBeAPostOfTheUnitAboveOfANamedUnitOrTheOneWhoBegan(String performer) {
        assertThat(findings(TASK.replace("HEAD@LEAD", performer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HANDLER@ABOVE",
                "HEAD@UNIT:",
                "HEAD@UNIT:a b",
                "HEAD@UNIT:${x}",
                "HEAD@UNIT:H05' or '1",
                "HEAD@above"
            })
    void aPlaceThatIsNoneIsNoPerformer(String performer) {
        assertThat(findings(TASK.replace("HEAD@LEAD", performer)))
                .extracting(ModelFinding::rule)
                .contains(ModelRule.PERFORMER_MISSING);
    }

    @Test
    void whetherADecisionAsksForTheFormIsSaidInOneOfTwoWords() {
        assertThat(findings(filled("maybe"))).containsExactly(new ModelFinding(ModelRule.FILL_INVALID, "odd", "maybe"));
        assertThat(findings(filled("optional"))).isEmpty();
    }

    private static String filled(String value) {
        return """
                <sequenceFlow id="odd"><extensionElements><camunda:properties>
                <camunda:property name="fill" value="%s"/></camunda:properties></extensionElements></sequenceFlow>""".formatted(value);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItIsRead() {
        var model = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
        assertThat(gate.findings("x.bpmn", model.getBytes(UTF_8)))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.NOT_XML);
    }

    @Test
    void bytesThatAreNoTextAreNoModel() {
        var unknown = "<?xml version=\"1.0\" encoding=\"UIF-8\"?><x/>".getBytes(UTF_8);
        var broken = new byte[] {'<', 'x', '>', (byte) 0xC3, '<', '/', 'x', '>'};
        for (var model : List.of(unknown, broken)) {
            assertThat(gate.findings("x.bpmn", model))
                    .extracting(ModelFinding::rule)
                    .containsExactly(ModelRule.NOT_XML);
        }
    }

    @Test
    void aModelIsNoLargerThanSomebodyCouldDraw() {
        assertThat(gate.findings("x.bpmn", new byte[(1 << 20) + 1]))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.TOO_LARGE);
        assertThat(findings("<startEvent id=\"s\"/>".repeat(500)))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.TOO_MANY_ELEMENTS);
        assertThat(findings("<process>".repeat(60) + "</process>".repeat(60)))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.TOO_DEEP);
    }

    @Test
    void aFileHoldsOneProcess() {
        assertThat(findings("</process><process id=\"second\">"))
                .extracting(ModelFinding::rule)
                .containsExactly(ModelRule.NOT_ONE_PROCESS);
    }

    @Test
    void aSubProcessMayStandForAnEvent() {
        assertThat(findings(EVENT_PATH)).isEmpty();
    }

    @Test
    void aSubProcessForAnythingElseIsRefused() {
        assertThat(findings(EVENT_PATH.replace(" triggeredByEvent=\"true\"", "")))
                .containsExactly(new ModelFinding(ModelRule.NOT_AN_EVENT_PATH, "recalling", "triggeredByEvent"));
        assertThat(
                        findings(
                                "<subProcess id=\"recalling\" triggeredByEvent=\"true\"><startEvent id=\"start\"/></subProcess>"))
                .containsExactly(new ModelFinding(ModelRule.NOT_AN_EVENT_PATH, "recalling", "triggeredByEvent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"startEvent", "intermediateCatchEvent", "endEvent"})
    void nothingElseWaitsForAMessage(String event) {
        assertThat(findings("<%1$s id=\"odd\"><messageEventDefinition id=\"m\"/></%1$s>".formatted(event)))
                .containsExactly(new ModelFinding(ModelRule.NOT_AN_EVENT_PATH, "m", "messageEventDefinition"));
    }

    @Test
    void aRefusalIsABrokenRuleThatNamesTheElement() {
        assertThatThrownBy(() -> gate.check("x.bpmn", model("<scriptTask id=\"odd\"/>")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(ModelRule.ELEMENT_NOT_ALLOWED);
                    assertThat(refused.arguments()).containsExactly("odd", "bpmn:scriptTask");
                });
    }

    private List<ModelFinding> findings(String content) {
        return gate.findings("x.bpmn", model(content)).stream()
                .filter(finding -> !OF_THE_WHOLE.contains(finding.rule()))
                .toList();
    }

    private static String condition(String condition) {
        return "<sequenceFlow id=\"go\"><conditionExpression>"
                + condition.replace("&", "&amp;").replace("<", "&lt;") + "</conditionExpression></sequenceFlow>";
    }

    private static byte[] model(String content) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d">
                  <process id="p">%s</process>
                </definitions>""".formatted(content).getBytes(UTF_8);
    }
}
