package vn.lienthong.workflows.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;

class SupplementProcessTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void theHeadOfTheIssuingAgencyIssuesWhatWasAdded() {
        var caseFile = engine.start("supplement");
        assertThat(engine.waitingStep().step()).isEqualTo("issue-supplement");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@ISSUER");
        engine.decide("ISSUED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void whatWasReturnedIsRevisedByTheOfficeAndSentAgain() {
        engine.start("supplement");
        engine.decide("RETURNED");
        assertThat(engine.waitingStep().step()).isEqualTo("revise-supplement");
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        engine.decide("SENT");
        assertThat(engine.waiting()).containsExactly("issue-supplement");
    }

    @Test
    void whatWasReturnedCanBeGivenUp() {
        var caseFile = engine.start("supplement");
        engine.decide("RETURNED");
        engine.decide("WITHDRAWN");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
