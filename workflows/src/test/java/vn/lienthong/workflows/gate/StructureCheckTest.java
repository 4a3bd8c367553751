package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.workflows.step.StepCatalogue;

class StructureCheckTest {

    /** Somebody reads it, and it is over or read again; after a while a bell rings. */
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="t">
              <message id="stop" name="stop"/>
              <process id="p" isExecutable="true">
                <startEvent id="begin"/>
                <userTask id="read"><extensionElements><camunda:properties>
                  <camunda:property name="performer" value="HEAD@LEAD"/><camunda:property name="dueWithin" value="2"/>
                </camunda:properties></extensionElements></userTask>
                <boundaryEvent id="late" attachedToRef="read"><timerEventDefinition id="t"><timeDate>${bell.at(caseFile)}</timeDate></timerEventDefinition></boundaryEvent>
                <exclusiveGateway id="choice"/>
                <endEvent id="end"/>
                <endEvent id="rung"/>
                <sequenceFlow id="a" sourceRef="begin" targetRef="read"/>
                <sequenceFlow id="b" sourceRef="read" targetRef="choice"/>
                <sequenceFlow id="c" sourceRef="choice" targetRef="end"><conditionExpression>${decision == 'YES'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="e" sourceRef="choice" targetRef="read"><conditionExpression>${decision == 'NO'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="f" sourceRef="late" targetRef="rung"/>
                <subProcess id="stopping" triggeredByEvent="true">
                  <startEvent id="stopped"><messageEventDefinition id="m" messageRef="stop"/></startEvent>
                  <endEvent id="over"/>
                  <sequenceFlow id="g" sourceRef="stopped" targetRef="over"/>
                </subProcess>
              </process>
              <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="p">
                <bpmndi:BPMNShape id="begin-shape" bpmnElement="begin"><dc:Bounds x="1" y="1" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="a-edge" bpmnElement="a"><di:waypoint x="1" y="1"/><di:waypoint x="9" y="1"/></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>""";

    private final ModelGate gate = new ModelGate(new StepCatalogue(List.of(new BellSteps())));

    @Test
    void aModelThatHoldsTogetherPasses() {
        assertThat(findings(MODEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "isExecutable=\"true\"; isExecutable=\"false\"; NOT_EXECUTABLE; p",
                "<startEvent id=\"begin\"/>; ; NOT_ONE_START; p",
                "<endEvent id=\"end\"/>; <endEvent id=\"end\"/><startEvent id=\"again\"/>; NOT_ONE_START; p",
                "<endEvent id=\"end\"/>; <endEvent/>; ID_MISSING; p",
                "targetRef=\"end\"; targetRef=\"begin\"; FLOW_LEADS_NOWHERE; c",
                "targetRef=\"end\"; targetRef=\"over\"; FLOW_LEADS_NOWHERE; c",
                "targetRef=\"end\"; targetRef=\"stopping\"; FLOW_LEADS_NOWHERE; c",
                "sourceRef=\"late\"; sourceRef=\"end\"; FLOW_LEADS_NOWHERE; f",
                "<exclusiveGateway id=\"choice\"/>; <exclusiveGateway id=\"choice\" default=\"f\"/>; FLOW_LEADS_NOWHERE; choice",
                "<endEvent id=\"end\"/>; <endEvent id=\"end\"/><endEvent id=\"island\"/>; NEVER_REACHED; island",
                "sourceRef=\"read\" targetRef=\"choice\"; sourceRef=\"choice\" targetRef=\"choice\"; NEVER_REACHED; choice",
                "sourceRef=\"late\"; sourceRef=\"begin\"; NOTHING_FOLLOWS; late",
                "attachedToRef=\"read\"; attachedToRef=\"choice\"; ATTACHED_TO_NOTHING; late",
                "<timerEventDefinition id=\"t\"><timeDate>${bell.at(caseFile)}</timeDate></timerEventDefinition>; ; WAITS_FOR_NOTHING; late",
                "<conditionExpression>${decision == 'YES'}</conditionExpression>; ; CHOICE_UNCLEAR; c",
                "<exclusiveGateway id=\"choice\"/>; <exclusiveGateway id=\"choice\" default=\"c\"/>; CHOICE_UNCLEAR; c",
                "messageRef=\"stop\"; messageRef=\"nothing\"; MESSAGE_UNKNOWN; m",
                "name=\"stop\"; name=\" \"; MESSAGE_UNKNOWN; m",
                "bpmnElement=\"begin\"; bpmnElement=\"nothing\"; DRAWING_WRONG; begin-shape",
                " bpmnElement=\"begin\"; ; DRAWING_WRONG; begin-shape",
                "<di:waypoint x=\"9\" y=\"1\"/>; ; DRAWING_WRONG; a-edge",
                "<endEvent id=\"end\"/>; <endEvent id=\"end\"/><endEvent id=\"end\"/>; NOT_BPMN; d",
                "width=\"36\"; ; NOT_BPMN; d",
                "id=\"rung\"; id=\"rung bell\"; FLOW_LEADS_NOWHERE; f"
            })
    void whatDoesNotHoldTogetherIsNamed(String piece, String instead, ModelRule rule, String element) {
        assertThat(MODEL).contains(piece);
        assertThat(findings(MODEL.replace(piece, instead == null ? "" : instead)))
                .extracting(ModelFinding::rule, ModelFinding::element)
                .contains(tuple(rule, element));
    }

    @Test
    void aCircleThatNothingLeadsIntoIsNeverReached() {
        var circle = """
                <parallelGateway id="one"/><parallelGateway id="other"/>
                <sequenceFlow id="x" sourceRef="one" targetRef="other"/><sequenceFlow id="y" sourceRef="other" targetRef="one"/>
                """;
        assertThat(findings(MODEL.replace("<endEvent id=\"end\"/>", "<endEvent id=\"end\"/>" + circle)))
                .containsExactlyInAnyOrder(
                        new ModelFinding(ModelRule.NEVER_REACHED, "one", ""),
                        new ModelFinding(ModelRule.NEVER_REACHED, "other", ""));
    }

    private List<ModelFinding> findings(String model) {
        return gate.findings("x.bpmn", model.getBytes(UTF_8));
    }
}
