package vn.lienthong.workflows.delay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class DelayProcessTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void theAssignerConfirmsTheCauseWithinTwoWorkingDays() {
        var caseFile = engine.start("delay");
        assertThat(engine.waitingStep().step()).isEqualTo("confirm-cause");
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(2));
        engine.decide("CONFIRMED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void orRejectsIt() {
        var caseFile = engine.start("delay");
        engine.decide("REJECTED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
