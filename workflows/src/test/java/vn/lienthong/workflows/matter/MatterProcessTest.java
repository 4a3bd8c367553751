package vn.lienthong.workflows.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

/** A drawn model, a request for leave, on the real engine. */
class MatterProcessTest {

    private final RecordedMatter matter = new RecordedMatter();
    private final UUID caseFile = UUID.randomUUID();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(matter.steps());

    @BeforeEach
    void drawn() {
        engine.deploy("leave", Map.of("leave-request", "leave-request.json", "leave-decision", "leave-decision.json"));
    }

    private void asked(String days) {
        engine.factsAre(Map.of("days", new BigDecimal(days)));
        engine.processes().start("leave", caseFile);
    }

    @Test
    void theHeadOfTheUnitDecidesFirst() {
        asked("3");
        var step = engine.waitingStep();
        assertThat(step.step()).isEqualTo("decide-leave");
        assertThat(step.performer()).isEqualTo("HEAD@ISSUER");
        assertThat(step.due()).contains(StepTerm.days(2));
    }

    @Test
    void aShortLeaveIsNumberedAndToldAndOver() {
        asked("5");
        engine.decide("GRANTED");
        assertThat(matter.asked)
                .containsExactly(
                        "number %s NP".formatted(caseFile),
                        "notify %s AUTHOR@ISSUER: Đơn nghỉ phép được đồng ý".formatted(caseFile));
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.ended()).containsExactly("leave");
    }

    @Test
    void aLongLeaveGoesToTheUnitAboveToo() {
        asked("5.5");
        engine.decide("GRANTED");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@ABOVE");
        engine.decide("REFUSED");
        assertThat(matter.asked).isEmpty();
        assertThat(engine.ended()).containsExactly("leave");
    }

    @Test
    void whatIsReturnedWaitsForWhoAskedUntilTheDeadlineOfTheMatter() {
        asked("3");
        engine.decide("RETURNED");
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@ISSUER");
        assertThat(engine.waitingStep().due()).contains(StepTerm.CASE_FILE);
        engine.decide(DrawnStep.Way.DONE);
        assertThat(engine.waiting()).containsExactly("decide-leave");
    }

    @Test
    void whatIsCancelledDoesNotEndByItself() {
        asked("3");
        engine.processes().cancel(caseFile, "CANCELLED");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.ended()).isEmpty();
    }

    /** What the drawing says of the form counts; where it says nothing, a reason or the way back to the same step makes do. */
    @Test
    void whetherADecisionAsksForTheFormIsReadFromTheDrawing() {
        engine.deploy("opinions", Map.of("opinion", "opinion.json"));
        assertThat(engine.drawn().step("opinions", 1, "sum-up").ways())
                .extracting(DrawnStep.Way::decision, DrawnStep.Way::filled)
                .containsExactly(
                        tuple("AGREED", true),
                        tuple("ASK_AGAIN", false),
                        tuple("REFUSED", true),
                        tuple("LATER", false));
        assertThat(engine.drawn().step("opinions", 1, "mend-question").ways())
                .extracting(DrawnStep.Way::filled)
                .containsExactly(false);
    }

    @Test
    void aStepGivesWorkWithItsLeadTitleAndTerm() {
        engine.deploy("giving", Map.of());
        engine.processes().start("giving", caseFile);
        engine.decide("AGREED");
        assertThat(matter.asked)
                .containsExactly("assign %s HEAD@UNIT:H05.08: Cấp thiết bị cho phường, 15".formatted(caseFile));
        assertThat(engine.ended()).containsExactly("giving");
    }

    @Test
    void theWaysOfAStepAreReadFromTheDrawing() {
        var step = engine.drawn().step("leave", 1, "decide-leave");
        assertThat(step.form()).contains("leave-decision");
        assertThat(step.ways())
                .extracting(
                        DrawnStep.Way::decision, DrawnStep.Way::label, DrawnStep.Way::reasoned, DrawnStep.Way::filled)
                .containsExactly(
                        tuple("GRANTED", "Đồng ý", false, true),
                        tuple("REFUSED", "Không đồng ý", true, false),
                        tuple("RETURNED", "Trả lại", true, false));
        assertThat(engine.drawn().step("leave", 1, "mend-request").ways())
                .containsExactly(new DrawnStep.Way(DrawnStep.Way.DONE, "Gửi lại", false));
        assertThat(engine.drawn().beginning("leave", 1).form()).contains("leave-request");
    }
}
