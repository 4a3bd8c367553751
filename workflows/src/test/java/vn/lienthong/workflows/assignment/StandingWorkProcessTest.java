package vn.lienthong.workflows.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.workflows.assignment.RecordedRhythm.DUE_AFTER;
import static vn.lienthong.workflows.assignment.RecordedRhythm.FIRST_OPENS;
import static vn.lienthong.workflows.assignment.RecordedRhythm.MISSED_AFTER;
import static vn.lienthong.workflows.assignment.RecordedRhythm.NEXT_AFTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.StepTerm;

/** Standing work is asked for period by period until it is concluded. */
class StandingWorkProcessTest {

    private static final String CHECK_IN = "check-in";

    private final RecordedRhythm rhythm = new RecordedRhythm();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(RecordedAssignment.steps(rhythm));

    @BeforeEach
    void standing() {
        rhythm.standing = true;
        engine.clockShows(FIRST_OPENS.minusSeconds(60));
        engine.start("assignment");
        engine.decide("ACCEPTED");
    }

    @Test
    void theOfficerIsAskedWhenThePeriodNearsItsEndAndUntilTheDateOfTheCaseFile() {
        assertThat(engine.waiting()).isEmpty();
        theFirstPeriodOpens();
        assertThat(engine.waitingStep().step()).isEqualTo(CHECK_IN);
        assertThat(engine.waitingStep().performer()).isEqualTo("HANDLER@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.CASE_FILE);
        assertThat(rhythm.done).containsExactly("planned", "opened");
    }

    @Test
    void afterACheckInItWaitsForTheNextPeriodAndNobodyIsWarned() {
        theFirstPeriodOpens();
        engine.decide("CHECKED_IN");
        assertThat(engine.waiting()).isEmpty();
        engine.clockShows(FIRST_OPENS.plus(MISSED_AFTER).plusSeconds(1));
        assertThat(engine.runDueJobs()).isZero();
        engine.clockShows(FIRST_OPENS.plus(NEXT_AFTER).plusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.waiting()).containsExactly(CHECK_IN);
        assertThat(rhythm.done).containsExactly("planned", "opened", "planned", "opened");
    }

    @Test
    void whenItsDayIsOverTheHeadIsWarnedAndTheOfficerMayStillCheckIn() {
        theFirstPeriodOpens();
        engine.clockShows(FIRST_OPENS.plus(DUE_AFTER).plusSeconds(1));
        engine.runDueJobs();
        assertThat(rhythm.done).containsExactly("planned", "opened", "warned");
        assertThat(engine.waiting()).containsExactly(CHECK_IN);
        engine.decide("CHECKED_IN");
        assertThat(engine.waiting()).isEmpty();
    }

    @Test
    void whenTheNextPeriodBeginsItIsMissedAndTheNextIsPlanned() {
        theFirstPeriodOpens();
        engine.clockShows(FIRST_OPENS.plus(MISSED_AFTER).plusSeconds(1));
        engine.runDueJobs();
        assertThat(rhythm.done).containsExactlyInAnyOrder("planned", "opened", "warned", "missed", "planned");
        assertThat(engine.withdrawn()).containsExactly(CHECK_IN);
        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.hasJobs()).isTrue();
    }

    @Test
    void aRecallStopsItsTimers() {
        theFirstPeriodOpens();
        engine.processes().interrupt(engine.waitingStep().caseFileId(), "recall");
        assertThat(engine.waiting()).containsExactly("confirm-recall");
        assertThat(engine.hasJobs()).isFalse();
    }

    private void theFirstPeriodOpens() {
        engine.clockShows(FIRST_OPENS.plusSeconds(1));
        engine.runDueJobs();
    }
}
