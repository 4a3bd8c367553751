package vn.lienthong.workflows.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class TransferProcessTest {

    private static final String DECIDE = "decide-transfer";

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void theAssignerDecidesWithinAWorkingDay() {
        engine.start("transfer");
        assertThat(engine.waitingStep().step()).isEqualTo(DECIDE);
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
    }

    @Test
    void eitherDecisionEndsIt() {
        for (var decision : new String[] {"TRANSFERRED", "DECLINED"}) {
            var caseFile = engine.start("transfer");
            engine.decide(decision);
            assertThat(engine.isRunning(caseFile)).isFalse();
        }
    }

    @Test
    void aRequestTakenBackWaitsForNobody() {
        var caseFile = engine.start("transfer");
        engine.processes().endBeside("transfer", caseFile, "WITHDRAWN");
        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.withdrawn()).containsExactly(DECIDE);
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
