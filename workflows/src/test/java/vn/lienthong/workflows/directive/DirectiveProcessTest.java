package vn.lienthong.workflows.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;

class DirectiveProcessTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void theHeadOfTheIssuingAgencyIssuesIt() {
        var caseFile = engine.start("directive");
        assertThat(engine.waitingStep().step()).isEqualTo("issue-directive");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@ISSUER");
        engine.decide("ISSUED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void aReturnedDirectiveIsRevisedByItsAuthorAndSentAgain() {
        engine.start("directive");
        engine.decide("RETURNED");
        assertThat(engine.waitingStep().step()).isEqualTo("revise-directive");
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        engine.decide("SENT");
        assertThat(engine.waiting()).containsExactly("issue-directive");
    }

    @Test
    void aReturnedDirectiveCanBeWithdrawn() {
        var caseFile = engine.start("directive");
        engine.decide("RETURNED");
        engine.decide("WITHDRAWN");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
