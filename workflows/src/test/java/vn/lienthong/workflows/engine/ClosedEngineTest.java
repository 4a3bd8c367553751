package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;

/** The engine itself refuses what a model must not do, even in a model that got past the gate. */
class ClosedEngineTest {

    private static final String CAMUNDA = "xmlns:camunda='http://camunda.org/schema/1.0/bpmn'";

    private final Kitchen kitchen = new Kitchen();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.withoutGate(kitchen);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.class}",
                "${caseFile.length()}",
                "${execution.processEngineServices}",
                "${execution.id}",
                "${execution.setVariable('decision', 'APPROVED')}",
                "${externalTask}",
                "${variableContext}",
                "${authenticatedUserId}",
                "${runtimeService.deleteProcessInstance(caseFile, '')}",
                "${assignmentSteps.fansOut(caseFile)}",
                "${kitchen.secret()}",
                "${kitchen.class}",
                "${kitchen.getClass()}",
                "${kitchen.cook()}",
                "${kitchen.menu().clear()}",
                "${kitchen.menu().soup.getClass()}",
                "${facts.getClass()}",
                "${facts.put('days', 1)}",
                "${facts.clear()}",
                "${facts.days.intValue()}",
                "${facts.why.concat('x')}",
                "${matterSteps.notify('HEAD@ISSUER', 'x')}",
                "${now()}",
                "${currentUser()}"
            })
    void anExpressionReachesNothingButVariablesAndSteps(String expression) {
        assertThatThrownBy(() -> {
                    engine.deploy(serviceTask("camunda:expression=\"" + expression + "\""));
                    engine.processes().start("probe", UUID.randomUUID());
                })
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageMatching(
                        "(?s).*(Unknown (property|method) used in expression|Could not resolve function).*");
        assertThat(kitchen.opened).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${kitchen.cook(caseFile)}",
                "${1 + 2 > 2 and not empty 'a'}",
                "${kitchen.menu().soup == 'hot'}",
                "${kitchen.courses()[0] == 'soup'}"
            })
    void stepsOperatorsAndEntriesOfWhatStepsGiveAreAllowed(String expression) {
        engine.deploy(serviceTask("camunda:expression=\"" + expression + "\""));
        engine.processes().start("probe", UUID.randomUUID());
    }

    @Test
    void whatWasFilledInIsReadAndComparedButNeverAProgram() {
        engine.factsAre(Map.of("days", new BigDecimal("6"), "why", "${kitchen.other()}"));
        engine.deploy(
                serviceTask(
                        "camunda:expression=\"${facts.days &gt; 5 &amp;&amp; facts.missing == null ? kitchen.cook(caseFile) : facts.why.length()}\""));
        var caseFile = UUID.randomUUID();
        engine.processes().start("probe", caseFile);
        assertThat(kitchen.cookedFor).isEqualTo(caseFile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<callActivity id='s1' calledElement='nowhere'/>",
                "<serviceTask id='s1'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
                "<serviceTask id='s1' camunda:expression='${kitchen.other()}'><extensionElements><camunda:executionListener event='start' class='vn.lienthong.workflows.engine.ClosedEngineTest$Kitchen'/></extensionElements></serviceTask>",
                "<serviceTask id='s1' camunda:expression='${kitchen.other()}'><extensionElements><camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>x</camunda:script></camunda:executionListener></extensionElements></serviceTask>",
                "<serviceTask id='s1' camunda:expression='${kitchen.other()}'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>x</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
                "<sendTask id='s1' camunda:type='mail'/>",
                "<businessRuleTask id='s1' camunda:decisionRef='nowhere'/>"
            })
    void whatWasForcedInBehindTheGateFailsAndDoesNothing(String construct) {
        assertThatThrownBy(() -> {
                    engine.deploy(model(construct, 1));
                    engine.processes().start("probe", UUID.randomUUID());
                })
                .isInstanceOf(RuntimeException.class);
        assertThat(kitchen.cookedFor).isNull();
        assertThat(kitchen.opened).isFalse();
    }

    @Test
    void aTaskForAWorkerOutsideWaitsForNobodyBecauseThereIsNoDoor() {
        engine.deploy(model("<serviceTask id='s1' camunda:type='external' camunda:topic='t'/>", 1));
        var caseFile = UUID.randomUUID();
        engine.processes().start("probe", caseFile);
        assertThat(engine.isRunning(caseFile)).isTrue();
        assertThat(engine.waiting()).isEmpty();
    }

    @Test
    void aStepGetsTheCaseFileThatTheProcessBelongsTo() {
        engine.deploy(serviceTask("camunda:expression=\"${kitchen.cook(caseFile)}\""));
        var caseFile = UUID.randomUUID();
        engine.processes().start("probe", caseFile);
        assertThat(kitchen.cookedFor).isEqualTo(caseFile);
    }

    @Test
    void aModelThatWritesCaseFileWritesToNobody() {
        engine.deploy(serviceTask(
                "camunda:expression=\"${kitchen.other()}\" camunda:resultVariable=\"caseFile\"",
                "camunda:expression=\"${kitchen.cook(caseFile)}\""));
        var caseFile = UUID.randomUUID();
        engine.processes().start("probe", caseFile);
        assertThat(kitchen.cookedFor).isEqualTo(caseFile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:class='vn.lienthong.workflows.engine.ClosedEngineTest$Kitchen'",
                "camunda:class='org.camunda.bpm.engine.impl.bpmn.behavior.ShellActivityBehavior'",
                "camunda:type='shell'",
                "camunda:type='mail'",
                "camunda:delegateExpression='${kitchen}'"
            })
    void aModelCanNeitherNameAClassNorRunACommand(String attribute) {
        assertThatThrownBy(() -> {
                    engine.deploy(serviceTask(attribute));
                    engine.processes().start("probe", UUID.randomUUID());
                })
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy"})
    void aScriptFindsNoLanguage(String language) {
        var script = "<scriptTask id='s1' scriptFormat='%s'><script>${''.getClass()}</script></scriptTask>";
        assertThatThrownBy(() -> {
                    engine.deploy(model(script.formatted(language), 1));
                    engine.processes().start("probe", UUID.randomUUID());
                })
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Can't find scripting engine");
    }

    @Test
    void theNameOfAStepIsNoPlaceForAnExpressionEither() {
        engine.deploy(model("<userTask id='s1' name='${execution.processEngineServices}'/>", 1));
        assertThatThrownBy(() -> engine.processes().start("probe", UUID.randomUUID()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<userTask id='s1'><multiInstanceLoopCharacteristics><loopCardinality>1000000</loopCardinality></multiInstanceLoopCharacteristics></userTask>",
                "<serviceTask id='s1' camunda:expression='${kitchen.cook(caseFile)}'><multiInstanceLoopCharacteristics><loopCardinality>${caseFile}</loopCardinality></multiInstanceLoopCharacteristics></serviceTask>",
                "<intermediateCatchEvent id='s1'><timerEventDefinition><timeDuration>PT1S</timeDuration></timerEventDefinition></intermediateCatchEvent>",
                "<intermediateCatchEvent id='s1'><timerEventDefinition><timeDate>2020-01-01T00:00:00</timeDate></timerEventDefinition></intermediateCatchEvent>",
                "<userTask id='s1'/><boundaryEvent id='b' attachedToRef='s1' cancelActivity='false'><timerEventDefinition><timeCycle>R/PT1S</timeCycle></timerEventDefinition></boundaryEvent>",
                "<subProcess id='again' triggeredByEvent='true'><startEvent id='t' isInterrupting='false'><timerEventDefinition><timeCycle>R/PT1S</timeCycle></timerEventDefinition></startEvent></subProcess><userTask id='s1'/>"
            })
    void whatRepeatsWithoutABoundIsNotEvenRead(String construct) {
        assertThatThrownBy(() -> engine.deploy(model(construct, 1)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("not bounded");
        assertThat(kitchen.cookedFor).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<serviceTask id='s1' camunda:expression='${kitchen.other()}'/>", "<exclusiveGateway id='s1'/>"})
    void aCircleInWhichNothingIsWaitedForIsBrokenOffWithAllThatItDid(String construct) {
        var round = new Model(
                "probe",
                model(construct, 1)
                        .text()
                        .replace("</process>", "<sequenceFlow id='round' sourceRef='s1' targetRef='s1'/></process>")
                        .getBytes(UTF_8));
        engine.deploy(round);
        var caseFile = UUID.randomUUID();
        assertThatThrownBy(() -> engine.processes().start("probe", caseFile))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("not bounded");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    private static Model serviceTask(String... attributes) {
        var tasks = new StringBuilder();
        for (var i = 0; i < attributes.length; i++) {
            tasks.append("<serviceTask id='s%d' %s/>".formatted(i + 1, attributes[i]));
        }
        return model(tasks.toString(), attributes.length);
    }

    private static Model model(String tasks, int count) {
        var flows = new StringBuilder("<sequenceFlow id='f0' sourceRef='s0' targetRef='s1'/>");
        for (var i = 1; i < count; i++) {
            flows.append("<sequenceFlow id='f%d' sourceRef='s%d' targetRef='s%d'/>".formatted(i, i, i + 1));
        }
        var bpmn = """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' %s targetNamespace='t'>
                  <process id='probe' isExecutable='true'><startEvent id='s0'/>%s%s</process>
                </definitions>""".formatted(CAMUNDA, tasks, flows);
        return new Model("probe", bpmn.getBytes(UTF_8));
    }

    @Dependent
    @Named("kitchen")
    static class Kitchen implements Steps {

        private UUID cookedFor;
        private boolean opened;

        @Step
        boolean cook(UUID caseFile) {
            cookedFor = caseFile;
            return true;
        }

        @Step
        String other() {
            return UUID.randomUUID().toString();
        }

        @Step
        Map<String, String> menu() {
            return Map.of("soup", "hot");
        }

        @Step
        List<String> courses() {
            return List.of("soup");
        }

        void secret() {
            opened = true;
        }
    }
}
