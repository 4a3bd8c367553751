package vn.lienthong.assignment.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;

class DelayCauseTest {

    private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2026, 9, 24);
    private static final StateCause OBJECTIVE =
            new StateCause(CauseKind.OBJECTIVE, "Mưa lũ chia cắt địa bàn", "Làm bù cuối tuần");
    private static final StateCause SUBJECTIVE =
            new StateCause(CauseKind.SUBJECTIVE, "Phân công chậm", "Bố trí thêm người");

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private UUID accepted() {
        var id = work.issued(province.kinhBac, TimeLimit.workingDays(10));
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private UUID late() {
        var id = accepted();
        scene.clock().moveTo(AFTER_THE_DEADLINE);
        return id;
    }

    private void state(UUID id, StateCause cause, Actor by) {
        scene.use(StatingCause.class).state(id, cause, by);
        scene.flushAndClear();
    }

    private void confirm(UUID id) {
        var item = work.itemOf(id, ConfirmingCause.STEP, province.monitor);
        scene.use(ConfirmingCause.class).confirm(item, "", province.monitor);
        scene.flushAndClear();
    }

    private void reject(UUID id) {
        var item = work.itemOf(id, ConfirmingCause.STEP, province.monitor);
        scene.use(ConfirmingCause.class).reject(item, "Đã báo trước hai tháng", province.monitor);
        scene.flushAndClear();
    }

    private CauseRow newest(UUID id) {
        return scene.use(ViewingCauses.class).of(id, province.chairman).get(0);
    }

    private void approve(UUID id) {
        var item = work.itemOf(id, "approve-result", province.headOfKinhBac);
        scene.use(ApprovingResult.class).approve(item, "", province.headOfKinhBac);
        scene.flushAndClear();
    }

    private AssignmentState stateOf(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman).state();
    }

    @Test
    void theHeadApprovesALateResultOnlyWhenTheCauseIsStated() {
        var id = late();
        work.handIn(id, province.officerOfKinhBac);
        assertRefused(AssignmentRule.CAUSE_REQUIRED, () -> approve(id));
        state(id, SUBJECTIVE, province.headOfKinhBac);
        approve(id);

        assertThat(stateOf(id)).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void onTheDayOfTheDeadlineNoCauseIsAskedFor() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 21));
        work.handIn(id, province.officerOfKinhBac);
        approve(id);

        assertThat(stateOf(id)).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void aSubjectiveCauseCountsAsItIsStatedAndWaitsForNobody() {
        var id = late();
        state(id, SUBJECTIVE, province.officerOfKinhBac);

        assertThat(newest(id).state()).isEqualTo(CauseState.STATED);
        assertThat(newest(id).remedy()).isEqualTo("Bố trí thêm người");
        assertThat(scene.use(WorkList.class).waitingIn(id, province.monitor)).isEmpty();
    }

    @Test
    void anObjectiveCauseCountsOnlyWhenTheAssignerHasConfirmedIt() {
        var id = late();
        state(id, OBJECTIVE, province.officerOfKinhBac);
        assertThat(newest(id).countsAs()).isEqualTo(CauseKind.SUBJECTIVE);
        confirm(id);

        assertThat(newest(id).countsAs()).isEqualTo(CauseKind.OBJECTIVE);
        assertThat(newest(id).decidedBy()).isEqualTo(province.monitor.name());
    }

    @Test
    void aRejectedCauseCountsAsSubjectiveAndMayBeStatedAnewOnce() {
        var id = late();
        state(id, OBJECTIVE, province.officerOfKinhBac);
        reject(id);
        assertThat(newest(id).countsAs()).isEqualTo(CauseKind.SUBJECTIVE);
        scene.clock().moveTo(AFTER_THE_DEADLINE.plusDays(1));
        state(id, OBJECTIVE, province.headOfKinhBac);
        reject(id);

        assertRefused(DelayRule.REJECTED_TWICE, () -> state(id, SUBJECTIVE, province.headOfKinhBac));
    }

    @Test
    void rejectingNeedsAReason() {
        var id = late();
        state(id, OBJECTIVE, province.officerOfKinhBac);
        var item = work.itemOf(id, ConfirmingCause.STEP, province.monitor);

        assertRefused(
                AssignmentRule.REASON_REQUIRED,
                () -> scene.use(ConfirmingCause.class).reject(item, " ", province.monitor));
    }

    @Test
    void itIsStatedOnce() {
        var id = late();
        state(id, OBJECTIVE, province.officerOfKinhBac);

        assertRefused(DelayRule.STATED_ALREADY, () -> state(id, SUBJECTIVE, province.headOfKinhBac));
    }

    @Test
    void itNeedsAKindATextAndARemedy() {
        var id = late();

        assertRefused(DelayRule.KIND_REQUIRED, () -> state(id, new StateCause(null, "a", "b"), province.headOfKinhBac));
        assertRefused(
                DelayRule.TEXT_REQUIRED,
                () -> state(id, new StateCause(CauseKind.OBJECTIVE, " ", "b"), province.headOfKinhBac));
        assertRefused(
                DelayRule.REMEDY_REQUIRED,
                () -> state(id, new StateCause(CauseKind.OBJECTIVE, "a", ""), province.headOfKinhBac));
    }

    @Test
    void whatIsNotLateHasNoCauseOfDelay() {
        assertRefused(DelayRule.NOT_LATE, () -> state(accepted(), SUBJECTIVE, province.headOfKinhBac));
    }

    @Test
    void onlyTheLeadUnitStatesItAndAnotherCommuneLearnsNothing() {
        var id = late();

        assertRefused(DelayRule.NOT_YOURS_TO_STATE, () -> state(id, SUBJECTIVE, province.monitor));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> state(id, SUBJECTIVE, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingCauses.class).of(id, province.headOfLucNgan));
    }

    @Test
    void itIsStillDecidedAfterTheAssignmentIsCompleted() {
        var id = late();
        state(id, OBJECTIVE, province.officerOfKinhBac);
        work.handIn(id, province.officerOfKinhBac);
        approve(id);
        work.confirm(id);
        confirm(id);

        assertThat(stateOf(id)).isEqualTo(AssignmentState.COMPLETED);
        assertThat(newest(id).countsAs()).isEqualTo(CauseKind.OBJECTIVE);
    }

    @Test
    void theStatisticsCountTheNewestStatementByUnitKindAndWorth() {
        var rejected = accepted();
        var confirmed = accepted();
        scene.clock().moveTo(AFTER_THE_DEADLINE);
        state(rejected, OBJECTIVE, province.officerOfKinhBac);
        reject(rejected);
        scene.clock().moveTo(AFTER_THE_DEADLINE.plusDays(1));
        state(rejected, SUBJECTIVE, province.officerOfKinhBac);
        state(confirmed, OBJECTIVE, province.officerOfKinhBac);
        confirm(confirmed);
        var unit = province.kinhBac;

        assertThat(scene.use(ViewingCauses.class).tallies(province.chairman))
                .containsExactly(
                        new CauseTally(unit.id(), unit.bothNames(), CauseKind.OBJECTIVE, CauseState.CONFIRMED, 1),
                        new CauseTally(unit.id(), unit.bothNames(), CauseKind.SUBJECTIVE, CauseState.STATED, 1));
        assertThat(scene.use(ViewingCauses.class).tallies(province.headOfLucNgan))
                .isEmpty();
    }
}
