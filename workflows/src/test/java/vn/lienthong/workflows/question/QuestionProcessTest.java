package vn.lienthong.workflows.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.Errand;
import vn.lienthong.workflows.engine.EngineExtension;

class QuestionProcessTest {

    private static final String MODEL = "question";
    private static final String ANSWER = "answer-question";

    private final RecordedQuestion reminding = new RecordedQuestion();
    private final UUID caseFile = UUID.randomUUID();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(RecordedQuestion.steps(reminding));

    private Errand ask() {
        var errand = new Errand(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 9, 10));
        engine.startBeside(MODEL, caseFile, errand);
        return errand;
    }

    @Test
    void itWaitsForThePostThatIsAskedUntilTheDayNamed() {
        var question = ask();
        var step = engine.waitingStep();
        assertThat(step.step()).isEqualTo(ANSWER);
        assertThat(step.performer()).isEqualTo("ADDRESSEE");
        assertThat(step.caseFileId()).isEqualTo(caseFile);
        assertThat(step.errand()).contains(question);
    }

    @Test
    void theAnswerEndsItWithItsTimer() {
        ask();
        engine.decide("ANSWERED");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.hasJobs()).isFalse();
    }

    @Test
    void itRemindsOnceAndWaitsOn() {
        var question = ask();
        engine.clockShows(RecordedQuestion.DUE.minusSeconds(1));
        engine.runDueJobs();
        assertThat(reminding.reminded).isEmpty();

        engine.clockShows(RecordedQuestion.DUE.plusSeconds(1));
        engine.runDueJobs();
        assertThat(reminding.reminded).containsExactly(question.id());
        assertThat(engine.waiting()).containsExactly(ANSWER);
        assertThat(engine.hasJobs()).isFalse();
    }

    @Test
    void severalGoOnBesideOneCaseFileAndOnlyTheOneTakenBackEnds() {
        var first = ask();
        var second = ask();
        engine.processes().endErrand(caseFile, first.id(), "WITHDRAWN");

        assertThat(engine.withdrawn()).containsExactly(ANSWER);
        assertThat(engine.waitingStep().errand()).contains(second);
        engine.processes().endErrand(caseFile, first.id(), "WITHDRAWN");
        assertThat(engine.waiting()).hasSize(1);
    }

    @Test
    void itStandsStillWithTheWorkAndItsTimerIsAskedAnew() {
        ask();
        engine.processes().suspend(caseFile);
        engine.clockShows(RecordedQuestion.DUE.plusSeconds(1));
        assertThat(engine.runDueJobs()).isZero();

        reminding.due = RecordedQuestion.DUE.plus(Duration.ofDays(7));
        engine.processes().resume(caseFile);
        assertThat(engine.runDueJobs()).isZero();
        engine.clockShows(reminding.due.plusSeconds(1));
        engine.runDueJobs();
        assertThat(reminding.reminded).hasSize(1);
    }

    @Test
    void itEndsWithTheWork() {
        ask();
        engine.processes().cancel(caseFile, "CANCELLED");
        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.isRunning(caseFile)).isFalse();
    }
}
