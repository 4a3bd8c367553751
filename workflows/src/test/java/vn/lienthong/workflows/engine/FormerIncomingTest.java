package vn.lienthong.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.document.RecordedDocument;

/** What still runs by the first model for incoming documents, which ended with the receipt and which the gate of today would not let in. */
class FormerIncomingTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.withoutGate(RecordedDocument.steps());

    @Test
    void whatIsRegisteredUnderItGoesOnAtTheStepOfTheHeadByThePresentModel() {
        var caseFile = engine.startFormer("incoming");
        assertThat(engine.waitingStep().version()).isEqualTo(1);
        engine.decide("RECEIVED");
        assertThat(engine.isRunning(caseFile)).isFalse();
        engine.goOnAt("incoming", caseFile, "assign-incoming");
        assertThat(engine.waitingStep().step()).isEqualTo("assign-incoming");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@LEAD");
        assertThat(engine.waitingStep().version()).isEqualTo(2);
        engine.decide("ASSIGNED");
        assertThat(engine.waiting()).containsExactly("process-incoming");
        engine.decide("FINISHED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void whatIsRejectedUnderItEndsThere() {
        var caseFile = engine.startFormer("incoming");
        engine.decide("REJECTED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void whatStoodStillUnderItGoesOnThereAfterARefusedRecall() {
        var caseFile = engine.startFormer("incoming");
        engine.processes().suspend(caseFile);
        engine.processes().resume(caseFile);
        assertThat(engine.waiting()).containsExactly("acknowledge-receipt");
        engine.decide("RECEIVED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
