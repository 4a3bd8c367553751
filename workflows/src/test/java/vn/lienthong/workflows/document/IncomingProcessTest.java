package vn.lienthong.workflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class IncomingProcessTest {

    private final RecordedDocument recorded = new RecordedDocument();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(recorded.asSteps());

    @ParameterizedTest
    @ValueSource(strings = {"RECEIVED", "REJECTED"})
    void theClerkReceivesOrRejectsAndItEnds(String decision) {
        engine.clockShows(RecordedDocument.END_OF_DAY.minusSeconds(3600));
        var caseFile = engine.start("incoming");
        assertThat(engine.waitingStep().step()).isEqualTo("acknowledge-receipt");
        assertThat(engine.waitingStep().performer()).isEqualTo("HANDLER@LEAD");
        engine.decide(decision);
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(recorded.warned).isEmpty();
    }

    @Test
    void atTheEndOfTheDayTheLightGoesUpAndTheReceiptStillWaits() {
        engine.clockShows(RecordedDocument.END_OF_DAY.minusSeconds(3600));
        var caseFile = engine.start("incoming");
        engine.clockShows(RecordedDocument.END_OF_DAY.plusSeconds(1));
        engine.runDueJobs();
        assertThat(recorded.warned).containsExactly(caseFile);
        assertThat(engine.waiting()).containsExactly("acknowledge-receipt");
    }

    @Test
    void theHeadAnswersARecallWithinAWorkingDayWhateverBecameOfTheReceipt() {
        engine.clockShows(RecordedDocument.END_OF_DAY.minusSeconds(3600));
        var caseFile = engine.start("incoming");
        engine.processes().cancel(caseFile, "recalled");
        engine.startBeside("takeback", caseFile);
        assertThat(engine.waitingStep().step()).isEqualTo("confirm-document-recall");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
        engine.decide("CONFIRMED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
