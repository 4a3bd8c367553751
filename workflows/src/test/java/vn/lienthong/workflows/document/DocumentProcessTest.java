package vn.lienthong.workflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

class DocumentProcessTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void itIsDraftedCheckedTwiceSignedNumberedAndIssued() {
        var caseFile = engine.start("document");
        meets("draft-document", "HANDLER@LEAD");
        engine.decide("SENT");
        meets("check-content", "HEAD@LEAD");
        engine.decide("CHECKED");
        meets("check-form", "HANDLER@OFFICE");
        engine.decide("CHECKED");
        meets("sign-document", "HEAD@ISSUER");
        engine.decide("SIGNED");
        meets("number-document", "CLERK@OFFICE");
        engine.decide("NUMBERED");
        meets("issue-document", "CLERK@OFFICE");
        engine.decide("ISSUED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    private void meets(String step, String performer) {
        assertThat(engine.waitingStep().step()).isEqualTo(step);
        assertThat(engine.waitingStep().performer()).isEqualTo(performer);
    }

    @ParameterizedTest
    @CsvSource({"0, check-content", "1, check-form", "2, sign-document", "3, number-document"})
    void eachStepMaySendItBackToTheDrafter(int before, String step) {
        engine.start("document");
        engine.decide("SENT");
        for (var decision : new String[] {"CHECKED", "CHECKED", "SIGNED"}) {
            if (before-- > 0) {
                engine.decide(decision);
            }
        }
        assertThat(engine.waiting()).containsExactly(step);
        engine.decide("RETURNED");
        assertThat(engine.waiting()).containsExactly("draft-document");
        engine.decide("SENT");
        assertThat(engine.waiting()).containsExactly("check-content");
    }

    @Test
    void whatIsSignedIsNumberedAndIssuedByTheDayOfItsCaseFile() {
        engine.start("document");
        engine.decide("SENT");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(2));
        engine.decide("CHECKED");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
        engine.decide("CHECKED");
        engine.decide("SIGNED");
        assertThat(engine.waitingStep().due()).contains(StepTerm.CASE_FILE);
    }

    @Test
    void whatIsWithdrawnWaitsForNobody() {
        var caseFile = engine.start("document");
        engine.decide("SENT");
        engine.processes().cancel(caseFile, "withdrawn");
        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
