package vn.lienthong.workflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class IncomingProcessTest {

    private final RecordedDocument recorded = new RecordedDocument();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(recorded.asSteps());

    @Test
    void theClerkMayRejectItAndItEnds() {
        var caseFile = begun();
        engine.decide("REJECTED");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(recorded.warned).isEmpty();
    }

    @Test
    void theHeadAssignsWhatTheClerkRegisteredAndTheOfficerFinishesIt() {
        var caseFile = begun();
        engine.decide("RECEIVED");
        meets("assign-incoming", "HEAD@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
        engine.decide("ASSIGNED");
        meets("process-incoming", "HANDLER@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.CASE_FILE);
        engine.decide("FINISHED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void theOfficerMayGiveItBackToTheHeadWhoFinishesWhatIsOnlyToBeKnown() {
        var caseFile = begun();
        engine.decide("RECEIVED");
        engine.decide("ASSIGNED");
        engine.decide("RETURNED");
        meets("assign-incoming", "HEAD@LEAD");
        engine.decide("FINISHED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    private UUID begun() {
        engine.clockShows(RecordedDocument.END_OF_DAY.minusSeconds(3600));
        var caseFile = engine.start("incoming");
        meets("acknowledge-receipt", "HANDLER@LEAD");
        return caseFile;
    }

    private void meets(String step, String performer) {
        assertThat(engine.waitingStep().step()).isEqualTo(step);
        assertThat(engine.waitingStep().performer()).isEqualTo(performer);
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
    void theHeadAnswersARecallWithinAWorkingDayAlsoWhereNothingElseGoesOn() {
        engine.clockShows(RecordedDocument.END_OF_DAY.minusSeconds(3600));
        var caseFile = engine.start("incoming");
        engine.processes().cancel(caseFile, "finished");
        engine.startBeside("takeback", caseFile);
        assertThat(engine.waitingStep().step()).isEqualTo("confirm-document-recall");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
        engine.decide("CONFIRMED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void aRefusedRecallLetsTheVeryStepGoOnThatStoodStill() {
        var caseFile = begun();
        engine.decide("RECEIVED");
        engine.decide("ASSIGNED");
        var standing = engine.waitingStep();
        engine.processes().suspend(caseFile);
        engine.startBeside("takeback", caseFile);
        var answer = engine.waitingSteps().stream()
                .filter(step -> step.step().equals("confirm-document-recall"))
                .findFirst()
                .orElseThrow();
        engine.decideAt(answer, "REFUSED");
        engine.processes().resume(caseFile);
        assertThat(engine.waitingStep()).isEqualTo(standing);
        engine.decide("FINISHED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void aConfirmedRecallEndsWhatStoodStill() {
        var caseFile = begun();
        engine.processes().suspend(caseFile);
        engine.startBeside("takeback", caseFile);
        var answer = engine.waitingSteps().stream()
                .filter(step -> step.step().equals("confirm-document-recall"))
                .findFirst()
                .orElseThrow();
        engine.decideAt(answer, "CONFIRMED");
        engine.processes().endBeside("incoming", caseFile, "recalled");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.withdrawn()).containsExactly("acknowledge-receipt");
    }
}
