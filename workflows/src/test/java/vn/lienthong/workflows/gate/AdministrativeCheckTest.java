package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.lienthong.matter.form.FormRule;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.workflows.step.StepCatalogue;

/** A clerk asks for something, one or two heads decide. */
class AdministrativeCheckTest {

    private static final String FORM = """
            {"type": "default", "components": [
              {"type": "number", "key": "days", "label": "Số ngày", "validate": {"required": true, "min": 1}},
              {"type": "textarea", "key": "why", "label": "Lý do"}]}""";

    private static final String FLOWS = """
            <sequenceFlow id="f1" sourceRef="asked" targetRef="decide"/>
            <sequenceFlow id="f2" sourceRef="decide" targetRef="decided"/>
            <sequenceFlow id="yes" sourceRef="decided" targetRef="higher"><conditionExpression>${decision == 'YES' &amp;&amp; facts.days > 5}</conditionExpression></sequenceFlow>
            <sequenceFlow id="short" sourceRef="decided" targetRef="over"><conditionExpression>${decision == 'YES' &amp;&amp; facts.days &lt;= 5}</conditionExpression></sequenceFlow>
            <sequenceFlow id="no" sourceRef="decided" targetRef="over"><conditionExpression>${decision == 'NO'}</conditionExpression></sequenceFlow>
            <sequenceFlow id="f3" sourceRef="higher" targetRef="over"/>""";

    private final ModelGate gate = new ModelGate(new StepCatalogue(List.of(new BellSteps())));

    @Test
    void aRequestThatMayBeRefusedPasses() {
        assertThat(findings(request(), FORM)).isEmpty();
    }

    @Test
    void workThatNobodyCanSendBackOrRefuseIsNamed() {
        var chain = model("""
                <startEvent id="asked"/>%s%s<endEvent id="over"/>
                <sequenceFlow id="f1" sourceRef="asked" targetRef="write"/>
                <sequenceFlow id="f2" sourceRef="write" targetRef="read"/>
                <sequenceFlow id="f3" sourceRef="read" targetRef="over"/>""".formatted(step("write", "OFFICER@ISSUER"), step("read", "HEAD@ISSUER")));
        assertThat(findings(chain, FORM)).containsExactly(tuple(ModelRule.NO_WAY_BACK, "write", ""));
    }

    @Test
    void whatTheNextPersonMayEndHasAWayBack() {
        var two = request()
                .replace(
                        "sourceRef=\"asked\" targetRef=\"decide\"",
                        "sourceRef=\"asked\" targetRef=\"write\"/><sequenceFlow id=\"f0\" sourceRef=\"write\" targetRef=\"decide\"")
                .replace("<endEvent", step("write", "OFFICER@ISSUER") + "<endEvent");
        assertThat(findings(two, FORM)).isEmpty();
    }

    @Test
    void whoAsksDoesNotApprove() {
        assertThat(findings(request().replace("HEAD@ISSUER", "AUTHOR@ISSUER"), FORM))
                .containsExactly(tuple(ModelRule.ASKS_AND_APPROVES, "decide", "AUTHOR@ISSUER"));
    }

    @Test
    void workThatGoesRoundWithoutWaitingIsNamed() {
        var round = request()
                .replace(
                        "<endEvent",
                        "<serviceTask id=\"ring\" camunda:expression=\"${bell.rings(caseFile)}\"/><exclusiveGateway id=\"again\" default=\"out\"/><endEvent")
                .replace(
                        "sourceRef=\"higher\" targetRef=\"over\"",
                        "sourceRef=\"higher\" targetRef=\"ring\"/><sequenceFlow id=\"on\" sourceRef=\"ring\" targetRef=\"again\"/><sequenceFlow id=\"out\" sourceRef=\"again\" targetRef=\"over\"/><sequenceFlow id=\"back\" sourceRef=\"again\" targetRef=\"ring\"><conditionExpression>${facts.days > 5}</conditionExpression></sequenceFlow><sequenceFlow id=\"none\" sourceRef=\"ring\" targetRef=\"over\"");
        assertThat(findings(round, FORM))
                .containsExactlyInAnyOrder(
                        tuple(ModelRule.ENDLESS_LOOP, "ring", ""), tuple(ModelRule.ENDLESS_LOOP, "again", ""));
        assertThat(findings(round.replace("facts.days > 5}</cond", "bell.rings(caseFile)}</cond"), FORM))
                .isEmpty();
    }

    @Test
    void whatSeveralUnitsTakeDecidesNothing() {
        var loop =
                "<multiInstanceLoopCharacteristics id=\"each\" camunda:collection=\"${bell.hearers(caseFile)}\" camunda:elementVariable=\"unit\"/></userTask>";
        var step = step("decide", "HEAD@ISSUER");
        assertThat(findings(request().replace(step, step.replace("</userTask>", loop)), FORM))
                .containsExactly(tuple(ModelRule.LOOP_DECIDES, "decide", ""));
    }

    @Test
    void aFormThatAStepNamesMustBeThere() {
        assertThat(gate.findings("x.bpmn", request().getBytes(UTF_8), Map.of()))
                .extracting(ModelFinding::rule, ModelFinding::element, ModelFinding::detail)
                .contains(tuple(ModelRule.FORM_MISSING, "asked", "ask"));
    }

    @Test
    void aConditionReadsOnlyWhatIsAFieldOfAForm() {
        assertThat(findings(request().replace("facts.days > 5", "facts.weeks > 5"), FORM))
                .containsExactly(tuple(ModelRule.FACT_UNKNOWN, "yes", "weeks"));
    }

    @Test
    void aFieldIsComparedWithWhatItHolds() {
        assertThat(findings(request().replace("facts.days > 5", "facts.why > 5"), FORM))
                .containsExactly(tuple(ModelRule.FACT_NOT_COMPARABLE, "yes", "why"));
        assertThat(findings(request().replace("facts.days > 5", "'5' == facts.days"), FORM))
                .containsExactly(tuple(ModelRule.FACT_NOT_COMPARABLE, "yes", "days"));
        assertThat(findings(request().replace("facts.days > 5", "facts.why == 'x' || facts.days > 1.5"), FORM))
                .isEmpty();
    }

    @Test
    void nothingOfAFactIsReachedButItsValue() {
        for (var odd :
                List.of("facts.days.intValue()", "facts.getClass()", "facts['days']", "facts.days.class", "facts")) {
            assertThat(findings(request().replace("facts.days > 5", odd + " == 5"), FORM))
                    .extracting(tuple -> tuple.toList().get(1))
                    .containsOnly("yes");
        }
    }

    @Test
    void aFaultyFormIsNamed() {
        assertThat(findings(request(), FORM.replace("number", "iframe")))
                .contains(tuple(FormRule.FORM_FIELD_NOT_ALLOWED, "ask", "iframe"));
    }

    private List<Tuple> findings(String model, String form) {
        return gate.findings("x.bpmn", model.getBytes(UTF_8), Map.of("ask", form)).stream()
                .map(finding -> tuple(finding.rule(), finding.element(), finding.detail()))
                .toList();
    }

    private static String request() {
        return model("""
                <startEvent id="asked"><extensionElements><camunda:properties>
                  <camunda:property name="form" value="ask"/></camunda:properties></extensionElements></startEvent>
                %s<exclusiveGateway id="decided"/>%s<endEvent id="over"/>%s""".formatted(step("decide", "HEAD@ISSUER"), step("higher", "HEAD@ABOVE"), FLOWS));
    }

    private static String step(String id, String performer) {
        return """
                <userTask id="%s"><extensionElements><camunda:properties><camunda:property name="performer" value="%s"/>
                  <camunda:property name="dueWithin" value="2"/></camunda:properties></extensionElements></userTask>""".formatted(id, performer);
    }

    private static String model(String content) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    id="d" targetNamespace="t"><process id="leave" isExecutable="true">%s</process></definitions>""".formatted(content);
    }
}
