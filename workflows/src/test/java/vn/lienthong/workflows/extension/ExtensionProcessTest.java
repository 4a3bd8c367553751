package vn.lienthong.workflows.extension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class ExtensionProcessTest {

    private static final String ADVISE = "advise-extension";
    private static final String DECIDE = "decide-extension";

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void theMonitorAdvisesWithinAWorkingDay() {
        engine.start("extension");
        assertThat(engine.waitingStep().step()).isEqualTo(ADVISE);
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
    }

    @Test
    void whateverTheAdviceTheAssignerDecides() {
        for (var advice : new String[] {"FOR", "AGAINST"}) {
            var caseFile = engine.start("extension");
            engine.decide(advice);
            assertThat(engine.waitingStep().step()).isEqualTo(DECIDE);
            assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@ISSUER");
            assertThat(engine.waitingStep().due()).contains(StepTerm.days(2));
            engine.decide("GRANTED");
            assertThat(engine.isRunning(caseFile)).isFalse();
        }
    }

    @Test
    void aRefusalEndsItToo() {
        var caseFile = engine.start("extension");
        engine.decide("AGAINST");
        engine.decide("REFUSED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void aRequestTakenBackWaitsForNobody() {
        var caseFile = engine.start("extension");
        engine.decide("FOR");
        engine.processes().endBeside("extension", caseFile, "WITHDRAWN");
        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.withdrawn()).containsExactly(DECIDE);
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
