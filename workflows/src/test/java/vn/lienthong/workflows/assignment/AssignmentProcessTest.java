package vn.lienthong.workflows.assignment;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.assignment.Light.GREEN;
import static vn.lienthong.assignment.Light.RED;
import static vn.lienthong.assignment.Light.YELLOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.workflows.engine.EngineExtension;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.StepTerm;
import vn.lienthong.worklist.WorkItemRule;

class AssignmentProcessTest {

    private static final String ACCEPT = "accept-assignment";
    private static final String READDRESS = "readdress-assignment";
    private static final String CARRY_OUT = "carry-out-assignment";
    private static final String APPROVE = "approve-result";
    private static final String CONFIRM = "confirm-completion";

    private static final Optional<LocalDate> DEADLINE = Optional.of(LocalDate.of(2026, 3, 20));
    private static final Instant A_DAY_BEFORE_ITS_END = Instant.parse("2026-03-19T17:00:00Z");
    private static final Instant ITS_END = Instant.parse("2026-03-20T17:00:00Z");
    private static final Instant TWO_DAYS_AFTER = Instant.parse("2026-03-22T17:00:00Z");

    private final RecordedFanOut fanOut = new RecordedFanOut();
    private final RecordedLights lights = new RecordedLights();
    private final RecordedAsking asking = new RecordedAsking();

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(RecordedAssignment.steps(fanOut, lights, asking));

    @Test
    void aUnitAcceptsAndHandsInTheHeadApprovesAndTheMonitorConfirms() {
        var caseFile = engine.start("assignment");
        assertThat(engine.waiting()).containsExactly(ACCEPT);
        engine.decide("ACCEPTED");
        assertThat(engine.waiting()).containsExactly(CARRY_OUT);
        engine.decide("HANDED_IN");
        assertThat(engine.waiting()).containsExactly(APPROVE);
        engine.decide("APPROVED");
        assertThat(engine.waiting()).containsExactly(CONFIRM);
        engine.decide("CONFIRMED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void theHeadOfTheLeadUnitHasTwoWorkingDaysToAccept() {
        var caseFile = engine.start("assignment");
        var step = engine.waitingStep();
        assertThat(step.caseFileId()).isEqualTo(caseFile);
        assertThat(step.performer()).isEqualTo("HEAD@LEAD");
        assertThat(step.due()).contains(StepTerm.days(2));
        assertThat(step.model()).isEqualTo("assignment");
        assertThat(step.version()).isEqualTo(1);
        assertThat(step.name()).isEqualTo("Tiếp nhận và phân công người thực hiện");
    }

    @Test
    void theOfficerHasUntilTheDeadlineOfTheAssignment() {
        engine.start("assignment");
        engine.decide("ACCEPTED");
        assertThat(engine.waitingStep().performer()).isEqualTo("HANDLER@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.CASE_FILE);
    }

    @Test
    void aReturnedAssignmentIsReaddressedAndWaitsToBeAcceptedAgain() {
        engine.start("assignment");
        engine.decide("RETURNED");
        assertThat(engine.waitingStep().step()).isEqualTo(READDRESS);
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        engine.decide("READDRESSED");
        assertThat(engine.waiting()).containsExactly(ACCEPT);
    }

    @Test
    void aRefusedAssignmentWaitsForTheOfficeWhichMayInsist() {
        engine.start("assignment");
        engine.decide("REFUSED");
        assertThat(engine.waitingStep().step()).isEqualTo(READDRESS);
        assertThat(engine.waitingStep().performer()).isEqualTo("AUTHOR@MONITOR");
        engine.decide("READDRESSED");
        assertThat(engine.waiting()).containsExactly(ACCEPT);
    }

    @Test
    void aReturnedAssignmentThatNobodyElseCanDoIsCancelledWithItsLights() {
        lights.deadline = DEADLINE;
        engine.clockShows(A_DAY_BEFORE_ITS_END.minusSeconds(1));
        var caseFile = engine.start("assignment");
        engine.decide("RETURNED");
        engine.decide("CANCELLED");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.hasJobs()).isFalse();
    }

    @Test
    void theHeadSendsTheResultBackToTheOfficer() {
        engine.start("assignment");
        engine.decide("ACCEPTED");
        engine.decide("HANDED_IN");
        engine.decide("SENT_BACK");
        assertThat(engine.waiting()).containsExactly(CARRY_OUT);
    }

    @Test
    void theMonitorAsksForTheWorkToBeRedone() {
        engine.start("assignment");
        engine.decide("ACCEPTED");
        engine.decide("HANDED_IN");
        engine.decide("APPROVED");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(2));
        engine.decide("REDO");
        assertThat(engine.waiting()).containsExactly(CARRY_OUT);
    }

    @Test
    void aDecisionThatNoFlowKnowsIsRefused() {
        engine.start("assignment");
        var step = engine.waitingStep().stepRef();
        assertThatThrownBy(() -> engine.processes().proceed(step, "PERHAPS")).hasMessageContaining("accepted");
    }

    @Test
    void itFansOutInBatchesEachAJobOfItsOwnUntilNoUnitIsMissing() {
        fanOut.missing = 99;
        var caseFile = engine.start("assignment");
        assertThat(fanOut.batches).isEmpty();
        assertThat(engine.runDueJobs()).isEqualTo(10);
        assertThat(fanOut.batches).hasSize(10).containsOnly(caseFile);
        assertThat(engine.waiting()).containsExactly(ACCEPT);
    }

    @Test
    void itDoesNotFanOutWithoutRecipients() {
        engine.start("assignment");
        assertThat(engine.hasJobs()).isFalse();
    }

    @Test
    void whileItIsSuspendedNoLightGoesOnAndAfterwardsTheyFollowTheNewDeadline() {
        lights.deadline = DEADLINE;
        engine.clockShows(A_DAY_BEFORE_ITS_END.minusSeconds(1));
        var caseFile = engine.start("assignment");
        engine.processes().suspend(caseFile);
        engine.clockShows(TWO_DAYS_AFTER);
        assertThat(engine.runDueJobs()).isZero();
        lights.deadline = DEADLINE.map(date -> date.plusDays(7));
        engine.processes().resume(caseFile);
        assertThat(engine.runDueJobs()).isZero();
        engine.clockShows(A_DAY_BEFORE_ITS_END.plus(7, DAYS).plusSeconds(1));
        assertThat(engine.runDueJobs()).isEqualTo(1);
        assertThat(lights.raised).containsExactly(GREEN);
    }

    @Test
    void whatIsSuspendedGoesOnWhereItStoodOrIsCancelledWithItsTimers() {
        lights.deadline = DEADLINE;
        engine.clockShows(A_DAY_BEFORE_ITS_END.minusSeconds(1));
        var caseFile = engine.start("assignment");
        engine.decide("ACCEPTED");
        engine.processes().suspend(caseFile);
        assertThat(engine.waiting()).containsExactly(CARRY_OUT);
        engine.processes().resume(caseFile);
        engine.decide("HANDED_IN");
        assertThat(engine.waiting()).containsExactly(APPROVE);
        engine.processes().suspend(caseFile);
        engine.processes().cancel(caseFile, "CANCELLED");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.hasJobs()).isFalse();
    }

    @Test
    void theLightsGoOnOneAfterTheOtherEachAtItsTime() {
        lights.deadline = DEADLINE;
        engine.clockShows(A_DAY_BEFORE_ITS_END.minusSeconds(1));
        engine.start("assignment");
        assertThat(engine.runDueJobs()).isZero();
        engine.clockShows(A_DAY_BEFORE_ITS_END.plusSeconds(1));
        assertThat(engine.runDueJobs()).isEqualTo(1);
        assertThat(lights.raised).containsExactly(GREEN);
        engine.clockShows(ITS_END.plusSeconds(1));
        assertThat(engine.runDueJobs()).isEqualTo(1);
        assertThat(lights.raised).containsExactly(GREEN, YELLOW);
        engine.clockShows(TWO_DAYS_AFTER.plusSeconds(1));
        assertThat(engine.runDueJobs()).isEqualTo(1);
        assertThat(lights.raised).containsExactly(GREEN, YELLOW, RED);
        assertThat(engine.hasJobs()).isFalse();
    }

    @Test
    void afterTheDeadlineHasMovedTheLightsBeginAnew() {
        lights.deadline = DEADLINE;
        engine.clockShows(ITS_END.plusSeconds(1));
        var caseFile = engine.start("assignment");
        engine.decide("ACCEPTED");
        assertThat(engine.runDueJobs()).isEqualTo(2);
        lights.deadline = DEADLINE.map(date -> date.plusDays(7));
        engine.processes().deadlineMoved(caseFile);
        assertThat(engine.waiting()).containsExactly(CARRY_OUT);
        assertThat(engine.runDueJobs()).isZero();
        engine.clockShows(TWO_DAYS_AFTER.plus(7, DAYS).plusSeconds(1));
        assertThat(engine.runDueJobs()).isEqualTo(3);
        assertThat(lights.raised).containsExactly(GREEN, YELLOW, GREEN, YELLOW, RED);
    }

    @Test
    void alsoAfterTheLastOfThem() {
        lights.deadline = DEADLINE;
        engine.clockShows(TWO_DAYS_AFTER.plusSeconds(1));
        var caseFile = engine.start("assignment");
        engine.decide("ACCEPTED");
        engine.runDueJobs();
        assertThat(engine.hasJobs()).isFalse();
        lights.deadline = DEADLINE.map(date -> date.plusDays(7));
        engine.processes().deadlineMoved(caseFile);
        assertThat(engine.hasJobs()).isTrue();
        engine.decide("HANDED_IN");
        engine.decide("APPROVED");
        engine.decide("CONFIRMED");
        assertThat(engine.hasJobs()).isFalse();
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void whatRunsBesideItStopsAndEndsWithIt() {
        var caseFile = engine.start("assignment");
        engine.startBeside("extension", caseFile);
        assertThat(engine.waiting()).containsExactly(ACCEPT, "advise-extension");
        engine.processes().suspend(caseFile);
        engine.processes().resume(caseFile);
        engine.processes().endBeside("extension", caseFile, "WITHDRAWN");
        assertThat(engine.waiting()).containsExactly(ACCEPT);
        engine.startBeside("extension", caseFile);
        engine.processes().cancel(caseFile, "CANCELLED");
        assertThat(engine.waiting()).isEmpty();
    }

    @Test
    void aConfirmedAssignmentRaisesNoMoreLights() {
        lights.deadline = DEADLINE;
        engine.clockShows(A_DAY_BEFORE_ITS_END.minusSeconds(1));
        engine.start("assignment");
        engine.decide("ACCEPTED");
        engine.decide("HANDED_IN");
        engine.decide("APPROVED");
        engine.decide("CONFIRMED");
        engine.clockShows(TWO_DAYS_AFTER.plusSeconds(1));
        assertThat(engine.runDueJobs()).isZero();
        assertThat(lights.raised).isEmpty();
    }

    @Test
    void aRecallStopsWorkAndLightsAndWaitsForTheHeadToConfirm() {
        lights.deadline = DEADLINE;
        engine.clockShows(A_DAY_BEFORE_ITS_END.minusSeconds(1));
        var caseFile = engine.start("assignment");
        engine.decide("ACCEPTED");
        engine.processes().interrupt(caseFile, "recall");
        assertThat(engine.withdrawn()).containsExactly(CARRY_OUT);
        assertThat(engine.hasJobs()).isFalse();
        assertThat(engine.waitingStep().step()).isEqualTo("confirm-recall");
        assertThat(engine.waitingStep().performer()).isEqualTo("HEAD@LEAD");
        assertThat(engine.waitingStep().due()).contains(StepTerm.days(1));
        engine.decide("CONFIRMED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void whatIsSuspendedIsRecalledAsWell() {
        var caseFile = engine.start("assignment");
        engine.processes().suspend(caseFile);
        engine.processes().interrupt(caseFile, "recall");
        assertThat(engine.waiting()).containsExactly("confirm-recall");
        engine.decide("CONFIRMED");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void aRecallTakesTheStepFromWhoeverIsAboutToDecideThere() {
        var caseFile = engine.start("assignment");
        var step = engine.waitingStep().stepRef();
        engine.processes().interrupt(caseFile, "recall");
        assertThatThrownBy(() -> engine.processes().proceed(step, "ACCEPTED"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(WorkItemRule.WITHDRAWN));
    }

    @Test
    void cancellingWithdrawsWhatWaits() {
        var caseFile = engine.start("assignment");
        engine.processes().cancel(caseFile, "thu hồi");
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.withdrawn()).containsExactly(ACCEPT);
    }

    @Test
    void eachCoordinatingUnitIsAskedForItsInputWhileTheLeadWorks() {
        var units = List.of(UUID.randomUUID(), UUID.randomUUID());
        asking.units = units;
        engine.start("assignment");
        var asked = engine.waitingSteps().stream()
                .filter(step -> step.step().equals("give-input"))
                .toList();
        assertThat(asked)
                .extracting(OpenedStep::unitId)
                .containsExactlyElementsOf(units.stream().map(Optional::of).toList());
        assertThat(asked).extracting(OpenedStep::performer).containsOnly("HEAD@COORDINATOR");
        assertThat(asked).extracting(OpenedStep::due).containsOnly(Optional.of(StepTerm.HALF));
        engine.decideAt(asked.get(0), "GIVEN");
        assertThat(engine.waiting()).containsExactlyInAnyOrder(ACCEPT, "give-input");
    }

    @Test
    void aSilentUnitDoesNotKeepTheWorkFromItsEnd() {
        asking.units = List.of(UUID.randomUUID());
        var caseFile = engine.start("assignment");
        Stream.of("ACCEPTED", "HANDED_IN", "APPROVED", "CONFIRMED").forEach(this::decideOnTheWork);
        assertThat(engine.isRunning(caseFile)).isFalse();
        assertThat(engine.withdrawn()).containsExactly("give-input");
    }

    private void decideOnTheWork(String decision) {
        var step = engine.waitingSteps().stream()
                .filter(one -> !one.step().equals("give-input"))
                .findFirst()
                .orElseThrow();
        engine.decideAt(step, decision);
    }
}
