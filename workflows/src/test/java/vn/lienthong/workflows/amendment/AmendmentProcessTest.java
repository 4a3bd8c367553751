package vn.lienthong.workflows.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class AmendmentProcessTest {

    private static final String DECIDE = "decide-amendment";

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void theOfficeThatWatchesDecidesAndNothingIsDueByItself() {
        engine.start("amendment");
        assertThat(engine.waitingStep().step()).isEqualTo(DECIDE);
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        assertThat(engine.waitingStep().due()).contains(StepTerm.CASE_FILE);
    }

    @Test
    void itEndsWithTheDecisionAboutTheLastOpenAssignment() {
        var caseFile = engine.start("amendment");
        engine.decide("DECIDED");
        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void itRunsBesideTheDirectiveThatAmendsAndEndsWithoutTouchingIt() {
        var caseFile = engine.start("directive");
        engine.startBeside("amendment", caseFile);
        assertThat(engine.waiting()).containsExactlyInAnyOrder("issue-directive", DECIDE);
        engine.processes().endBeside("amendment", caseFile, "WITHDRAWN");
        assertThat(engine.waiting()).containsExactly("issue-directive");
        assertThat(engine.withdrawn()).containsExactly(DECIDE);
    }
}
