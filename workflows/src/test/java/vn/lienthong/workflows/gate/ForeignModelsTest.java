package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelFinding.About;
import vn.lienthong.workflows.step.StepCatalogue;

/** What other drawing programs write gets a verdict that names what is not used here, never an error. */
class ForeignModelsTest {

    private static final String FLOW = """
            <%1$sstartEvent id="begin"/><%1$sendEvent id="end"/><%1$ssequenceFlow id="go" sourceRef="begin" targetRef="end"/>""";

    private final ModelGate gate = new ModelGate(new StepCatalogue(List.of(new BellSteps())));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "bpmn:laneSet; <bpmn:laneSet id=\"odd\"><bpmn:lane id=\"lane\" name=\"Văn thư\"><bpmn:flowNodeRef>begin</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>",
                "bpmn:dataObject; <bpmn:dataObject id=\"odd\"/>",
                "bpmn:dataObjectReference; <bpmn:dataObjectReference id=\"odd\" dataObjectRef=\"data\"/>",
                "bpmn:dataStoreReference; <bpmn:dataStoreReference id=\"odd\" name=\"Sổ\"/>",
                "bpmn:group; <bpmn:group id=\"odd\" categoryValueRef=\"value\"/>",
                "bpmn:textAnnotation; <bpmn:textAnnotation id=\"odd\"><bpmn:text>Ghi chú</bpmn:text></bpmn:textAnnotation>",
                "bpmn:association; <bpmn:association id=\"odd\" sourceRef=\"begin\" targetRef=\"end\"/>",
                "bpmn:inclusiveGateway; <bpmn:inclusiveGateway id=\"odd\"/>",
                "bpmn:eventBasedGateway; <bpmn:eventBasedGateway id=\"odd\"/>",
                "bpmn:manualTask; <bpmn:manualTask id=\"odd\"/>",
                "bpmn:receiveTask; <bpmn:receiveTask id=\"odd\"/>",
                "bpmn:task; <bpmn:task id=\"odd\"/>",
                "{http://bpmn.io/schema/zeebe/1.0}userTask; <zeebe:userTask id=\"odd\"/>",
                "{http://flowable.org/bpmn}formProperty; <flowable:formProperty id=\"odd\"/>",
                "{http://www.signavio.com}signavioMetaData; <signavio:signavioMetaData id=\"odd\" metaKey=\"bgcolor\"/>"
            })
    void aPieceThatIsNotUsedHereIsNamed(String name, String piece) {
        assertThat(findings("bpmn:", FLOW.formatted("bpmn:") + piece, ""))
                .contains(new ModelFinding(ModelRule.ELEMENT_NOT_ALLOWED, "odd", name, About.ELEMENT_KIND));
    }

    @Test
    void poolsWithMessagesBetweenThemAreNamed() {
        var pools = """
                <bpmn:collaboration id="odd"><bpmn:participant id="pool" processRef="p"/><bpmn:participant id="other"/>
                  <bpmn:messageFlow id="message" sourceRef="other" targetRef="pool"/></bpmn:collaboration>""";
        assertThat(findings("bpmn:", FLOW.formatted("bpmn:"), pools))
                .extracting(ModelFinding::element)
                .containsExactly("odd", "pool", "other", "message");
    }

    @Test
    void aCollapsedSubProcessIsNamed() {
        assertThat(findings("bpmn:", FLOW.formatted("bpmn:") + "<bpmn:subProcess id=\"odd\"/>", ""))
                .contains(new ModelFinding(ModelRule.NOT_AN_EVENT_PATH, "odd", "triggeredByEvent"));
    }

    @Test
    void aChoreographyIsNoProcess() {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
                  <choreography id="odd"><choreographyTask id="talk" initiatingParticipantRef="one"/></choreography></definitions>""";
        assertThat(gate.findings("x.bpmn", model.getBytes(UTF_8)))
                .extracting(ModelFinding::rule)
                .contains(ModelRule.ELEMENT_NOT_ALLOWED, ModelRule.NOT_ONE_PROCESS);
    }

    @Test
    void aModelWithoutADrawingAndWithAnotherPrefixPasses() {
        assertThat(findings("bpmn2:", FLOW.formatted("bpmn2:"), "")).isEmpty();
    }

    private List<ModelFinding> findings(String prefix, String inProcess, String beside) {
        var model = """
                <%1$sdefinitions xmlns:%2$s="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://bpmn.io/schema/zeebe/1.0"
                    xmlns:flowable="http://flowable.org/bpmn" xmlns:signavio="http://www.signavio.com" id="d" targetNamespace="t">
                  %4$s<%1$sprocess id="p" isExecutable="true">%3$s</%1$sprocess></%1$sdefinitions>""".formatted(prefix, prefix.replace(":", ""), inProcess, beside);
        return gate.findings("x.bpmn", model.getBytes(UTF_8));
    }
}
