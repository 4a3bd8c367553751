package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** Forms come in the order in which the work does, whatever they are called and wherever they are written. */
class FormOrderTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="order" isExecutable="true">
                <userTask id="hand-over">%s</userTask>
                <userTask id="never">%s</userTask>
                <userTask id="late-work">%s</userTask>
                <userTask id="check">%s</userTask>
                <userTask id="above">%s</userTask>
                <startEvent id="begin">%s</startEvent>
                <exclusiveGateway id="long"/>
                <boundaryEvent id="too-late" attachedToRef="check"/>
                <endEvent id="end"/>
                <sequenceFlow id="f8" sourceRef="hand-over" targetRef="end"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="check"/>
                <sequenceFlow id="f2" sourceRef="check" targetRef="long"/>
                <sequenceFlow id="f3" sourceRef="long" targetRef="above"/>
                <sequenceFlow id="f4" sourceRef="above" targetRef="hand-over"/>
                <sequenceFlow id="f5" sourceRef="long" targetRef="check"/>
                <sequenceFlow id="f6" sourceRef="too-late" targetRef="late-work"/>
                <sequenceFlow id="f7" sourceRef="late-work" targetRef="above"/>
                <sequenceFlow id="f9" sourceRef="never" targetRef="end"/>
              </process></definitions>""";

    private static String form(String key) {
        return """
                <extensionElements><camunda:properties><camunda:property name="form" value="%s"/></camunda:properties></extensionElements>""".formatted(key);
    }

    private static List<String> order(String... keys) {
        var forms = Arrays.stream(keys).map(FormOrderTest::form).toArray();
        return DrawnModel.of(Bpmn.readModelFromStream(
                        new ByteArrayInputStream(MODEL.formatted(forms).getBytes(UTF_8))))
                .forms();
    }

    @Test
    void thatOfTheBeginningIsFirstAndThenThoseOfTheStepsAsTheyAreReached() {
        assertThat(order("a-hand-over", "b-never", "c-late", "z-check", "d-above", "y-begin"))
                .containsExactly("y-begin", "z-check", "d-above", "c-late", "a-hand-over");
    }

    @Test
    void oneThatIsUsedAgainStandsWhereItComesUpFirst() {
        assertThat(order("y-begin", "b-never", "z-check", "z-check", "d-above", "y-begin"))
                .containsExactly("y-begin", "z-check", "d-above");
    }
}
