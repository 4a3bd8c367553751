package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class SuspendingAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate ORIGINAL = LocalDate.of(2026, 9, 21);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 10);
    private static final LocalDate NEXT_THURSDAY = LocalDate.of(2026, 9, 17);
    private static final LocalDate FIVE_WORKING_DAYS_LATER = LocalDate.of(2026, 9, 28);

    /** The step was opened on Monday with two working days. */
    private static final LocalDate STEP_DUE_FIVE_WORKING_DAYS_LATER = LocalDate.of(2026, 9, 16);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private void suspend(UUID id, String reason, Actor by) {
        scene.use(SuspendingAssignment.class).suspend(id, reason, by);
        scene.flushAndClear();
    }

    private void resume(UUID id, Actor by) {
        scene.use(SuspendingAssignment.class).resume(id, "", by);
        scene.flushAndClear();
    }

    private UUID accepted() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private UUID suspendedForAWeek() {
        var id = accepted();
        scene.clock().moveTo(THURSDAY);
        suspend(id, "Chờ Bộ hướng dẫn", province.monitor);
        scene.clock().moveTo(NEXT_THURSDAY);
        return id;
    }

    private AssignmentView view(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    @Test
    void theDeadlineMovesByTheWorkingDaysOfThePauseAndTheOriginalStays() {
        var id = suspendedForAWeek();
        resume(id, province.monitor);

        assertThat(view(id).state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(view(id).originalDeadline()).contains(ORIGINAL);
        assertThat(view(id).deadline()).contains(FIVE_WORKING_DAYS_LATER);
    }

    @Test
    void theChainSaysWhatMovedTheDeadlineAndWhy() {
        var id = suspendedForAWeek();
        resume(id, province.monitor);

        assertThat(view(id).deadlineChanges()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DeadlineChangeKind.PAUSED);
            assertThat(change.from()).isEqualTo(ORIGINAL);
            assertThat(change.to()).isEqualTo(FIVE_WORKING_DAYS_LATER);
            assertThat(change.workingDays()).isEqualTo(5);
            assertThat(change.reason()).isEqualTo("Chờ Bộ hướng dẫn");
            assertThat(change.decidedBy()).isEqualTo(province.monitor.name());
        });
    }

    @Test
    void whatPausedItIsShownWhileItStandsStill() {
        assertThat(view(suspendedForAWeek()).suspension()).contains(new Suspension(THURSDAY, "Chờ Bộ hướng dẫn"));
    }

    @Test
    void aPauseThatEndsTheSameDayMovesNothing() {
        var id = accepted();
        suspend(id, "Nhầm", province.monitor);
        resume(id, province.monitor);

        assertThat(view(id).deadline()).contains(ORIGINAL);
        assertThat(view(id).deadlineChanges()).isEmpty();
    }

    @Test
    void itIsNotOverdueWhileItStandsStill() {
        var id = suspendedForAWeek();
        scene.clock().moveTo(LocalDate.of(2026, 10, 5));

        assertThat(view(id).statisticsClass()).isEqualTo(AssignmentClass.SUSPENDED);
    }

    @Test
    void whatWasHandedInBeforeTheMovedDeadlineIsOnTime() {
        var id = suspendedForAWeek();
        resume(id, province.monitor);
        scene.clock().moveTo(FIVE_WORKING_DAYS_LATER);
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        work.confirm(id);

        assertThat(view(id).statisticsClass()).isEqualTo(AssignmentClass.DONE_ON_TIME);
    }

    @Test
    void whatWaitedIsOnNobodysListUntilItGoesOnWithTheTimeThatWasLeft() {
        var id = suspendedForAWeek();
        var list = scene.use(WorkList.class);
        assertThat(list.waitingIn(id, province.officerOfKinhBac)).isEmpty();
        resume(id, province.monitor);

        assertThat(list.waitingIn(id, province.officerOfKinhBac))
                .singleElement()
                .extracting("dueOn")
                .isEqualTo(STEP_DUE_FIVE_WORKING_DAYS_LATER);
    }

    @Test
    void whoHasTheStepOpenReadsThatItIsSuspended() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        var item = work.itemOf(id, province.headOfKinhBac);
        suspend(id, "Chờ Bộ hướng dẫn", province.monitor);

        assertRefused(
                WorkItemRule.SUSPENDED,
                () -> scene.use(AcceptingAssignment.class).giveBack(item, "Nhầm", province.headOfKinhBac));
    }

    @Test
    void theHeadOfTheLeadUnitAndTheOfficerAreToldOfBoth() {
        var id = suspendedForAWeek();
        resume(id, province.monitor);

        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(2);
        assertThat(scene.use(Notices.class).unread(province.officerOfKinhBac)).isEqualTo(2);
    }

    @Test
    void onlyTheAssignersSideStopsTheClock() {
        var id = accepted();
        assertRefused(AssignmentRule.NOT_YOURS_TO_SUSPEND, () -> suspend(id, "Bận", province.headOfKinhBac));
        suspend(id, "Chờ Bộ hướng dẫn", province.chairman);

        assertRefused(AssignmentRule.NOT_YOURS_TO_SUSPEND, () -> resume(id, province.headOfKinhBac));
    }

    @Test
    void anotherCommuneLearnsNothing() {
        var id = accepted();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suspend(id, "Thử", province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resume(id, province.headOfLucNgan));
    }

    @Test
    void suspendingNeedsAReason() {
        var id = accepted();

        assertRefused(AssignmentRule.REASON_REQUIRED, () -> suspend(id, " ", province.monitor));
    }

    @Test
    void onlyWhatTheUnitHasInHandIsSuspendedAndOnlyOnce() {
        var handedIn = accepted();
        work.handIn(handedIn, province.officerOfKinhBac);
        work.approve(handedIn, province.headOfKinhBac);
        var suspended = accepted();
        suspend(suspended, "Chờ Bộ hướng dẫn", province.monitor);

        assertRefused(AssignmentRule.WRONG_STATE, () -> suspend(handedIn, "Muộn", province.monitor));
        assertRefused(AssignmentRule.WRONG_STATE, () -> suspend(suspended, "Lần hai", province.monitor));
    }

    @Test
    void onlyWhatIsSuspendedGoesOn() {
        var id = accepted();

        assertRefused(AssignmentRule.WRONG_STATE, () -> resume(id, province.monitor));
    }

    @Test
    void whatIsSuspendedMayBeCancelled() {
        var id = suspendedForAWeek();
        scene.use(CancellingAssignment.class).cancel(id, "Không còn cần", province.monitor);
        scene.flushAndClear();

        assertThat(view(id).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(view(id).suspension()).isEmpty();
    }

    @Test
    void theWholeStopsAndGoesOnWithItsParts() {
        var whole = wentOutToTwoCommunes();
        suspend(whole, "Chờ Bộ hướng dẫn", province.monitor);
        assertThat(partsOf(whole)).extracting(AssignmentRow::state).containsOnly(AssignmentState.SUSPENDED);
        scene.clock().moveTo(LocalDate.of(2026, 9, 8));
        resume(whole, province.monitor);

        assertThat(partsOf(whole)).hasSize(2).allSatisfy(part -> {
            assertThat(part.state()).isEqualTo(AssignmentState.ISSUED);
            assertThat(part.deadline()).isEqualTo(ORIGINAL.plusDays(1));
        });
    }

    private List<AssignmentRow> partsOf(UUID whole) {
        return scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .rows();
    }

    private UUID wentOutToTwoCommunes() {
        var directive = work.draft("97/KH-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        return whole;
    }
}
