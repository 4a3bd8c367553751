package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.processmodel.running.RunningWork.Stop;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;

class RunningWorkTest {

    private static final Map<String, String> SAME = Map.of("ask", "ask", "decide", "decide");

    @RegisterExtension
    final EngineExtension engine = EngineExtension.withoutGate();

    private final EngineRunningWork running = new EngineRunningWork();
    private UUID caseFile;

    @BeforeEach
    void aCaseFileThatWaitsAtItsFirstStepAndTwoNewerVersions() {
        running.engine = engine.present();
        running.fitting = new FittingSteps();
        running.fitting.engine = engine.present();
        engine.deploy(model("ask", "decide"));
        caseFile = UUID.randomUUID();
        engine.processes().start("leave", caseFile);
        engine.deploy(model("ask", "decide", "file"));
        engine.deploy(model("request", "approve"));
    }

    @Test
    void whatIsTheSameInBothVersionsIsProposed() {
        assertThat(running.proposal("leave", 1, 2)).isEqualTo(SAME);
        assertThat(running.proposal("leave", 1, 3)).isEmpty();
        assertThat(running.stops("leave", 2)).extracting(Stop::id).containsExactly("ask", "decide", "file");
        assertThat(running.stops("leave", 2)).extracting(Stop::performer).containsOnly("HEAD@LEAD");
    }

    @Test
    void runningWorkGoesOnAsTheSameWorkItemAndTakesTheNewWay() {
        var item = engine.waitingStep().stepRef();
        running.migrate(caseFile, "leave", 1, 2, SAME);
        assertThat(engine.waitingStep().stepRef()).isEqualTo(item);
        engine.decide("ASKED");
        assertThat(engine.waitingStep().version()).isEqualTo(2);
        engine.decide("APPROVED");
        assertThat(engine.waiting()).containsExactly("file");
    }

    @Test
    void aStepMayTakeThePlaceOfAnother() {
        var item = engine.waitingStep().stepRef();
        running.migrate(caseFile, "leave", 1, 3, Map.of("ask", "request", "decide", "approve"));
        engine.processes().proceed(item, "ASKED");
        assertThat(engine.waiting()).contains("approve");
    }

    @Test
    void aMappingThatDoesNotFitIsNamedAndChangesNothing() {
        assertThat(running.faults("leave", 1, 3, Map.of("ask", "end"))).containsEntry("ask", "end");
        assertThat(running.faults("leave", 1, 3, Map.of("ask", "nothing"))).containsEntry("ask", "nothing");
        assertThat(running.faults("leave", 1, 2, SAME)).isEmpty();
        assertRefused(
                RunningRule.DOES_NOT_FIT, () -> running.migrate(caseFile, "leave", 1, 3, Map.of("decide", "approve")));
        engine.decide("ASKED");
        assertThat(engine.waitingStep().version()).isEqualTo(1);
    }

    @Test
    void whatWasMovedBeforeIsNotMovedTwice() {
        running.migrate(caseFile, "leave", 1, 2, SAME);
        assertRefused(RunningRule.RUNS_NO_MORE, () -> running.migrate(caseFile, "leave", 1, 2, SAME));
    }

    @Test
    void theWorkIsTakenToAnotherStep() {
        running.moveTo(engine.waitingStep().stepRef(), "decide");
        assertThat(engine.waiting()).containsExactly("decide");
        assertThat(engine.withdrawn()).containsExactly("ask");
    }

    @Test
    void thereHasToBeSuchAStepAndSuchWork() {
        var item = engine.waitingStep().stepRef();
        assertRefused(RunningRule.NO_SUCH_STEP, () -> running.moveTo(item, "file"));
        assertRefused(RunningRule.MOVED_ON, () -> running.moveTo("nothing", "decide"));
        assertThat(engine.waiting()).containsExactly("ask");
    }

    private static void assertRefused(Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    static Model model(String... steps) {
        var text = new StringBuilder("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="leave" isExecutable="true"><startEvent id="begin"/>""");
        var before = "begin";
        for (var step : steps) {
            text.append("""
                    <sequenceFlow id="to-%1$s" sourceRef="%2$s" targetRef="%1$s"/>
                    <userTask id="%1$s" name="%1$s"><extensionElements><camunda:properties>
                      <camunda:property name="performer" value="HEAD@LEAD"/><camunda:property name="dueWithin" value="3"/>
                    </camunda:properties></extensionElements></userTask>""".formatted(step, before));
            before = step;
        }
        text.append("""
                <sequenceFlow id="to-end" sourceRef="%s" targetRef="end"/><endEvent id="end"/></process></definitions>""".formatted(before));
        return new Model("leave", text.toString().getBytes(UTF_8));
    }
}
