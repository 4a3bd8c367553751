package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class RecallingAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private void recall(UUID id, String reason, Actor by) {
        scene.use(RecallingAssignment.class).recall(id, reason, by);
        scene.flushAndClear();
    }

    private void confirm(UUID id, Actor head) {
        scene.use(RecallingAssignment.class).confirm(work.itemOf(id, head), "", head);
        scene.flushAndClear();
    }

    private UUID accepted() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private UUID wentOutToTwoCommunes() {
        var directive = work.draft("96/KH-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        work.fanOut(whole);
        return whole;
    }

    private AssignmentView view(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    private RecallReceivers receivers(UUID id, Actor by) {
        return scene.use(ViewingRecall.class).receivers(id, by);
    }

    @Test
    void whatWasTakenBackIsFrozenAndWaitsForTheHeadToConfirmWithinAWorkingDay() {
        var id = accepted();
        recall(id, "Văn bản bị thu hồi", province.monitor);

        assertThat(view(id).state()).isEqualTo(AssignmentState.RECALLED);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .isEmpty();
        assertThat(scene.use(WorkList.class).waitingIn(id, province.headOfKinhBac))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.step()).isEqualTo("confirm-recall");
                    assertThat(item.dueOn()).isEqualTo(TUESDAY);
                });
        assertRefused(
                AssignmentRule.WRONG_STATE,
                () -> scene.use(ReportingProgress.class)
                        .report(
                                new ReportProgress(id, 50, "Vẫn làm", "", java.util.List.of()),
                                province.officerOfKinhBac));
    }

    @Test
    void theDayToConfirmDoesNotLieInThePastForWorkThatWasLate() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 10, 5));
        recall(id, "Văn bản bị thu hồi", province.monitor);

        assertThat(scene.use(WorkList.class).waitingIn(id, province.headOfKinhBac))
                .singleElement()
                .extracting("dueOn")
                .isEqualTo(LocalDate.of(2026, 10, 6));
    }

    @Test
    void theHeadConfirmsOnceAndOnlyThenTheCaseFileIsClosed() {
        var id = accepted();
        recall(id, "Văn bản bị thu hồi", province.monitor);
        assertThat(closed(id)).isFalse();
        var item = work.itemOf(id, province.headOfKinhBac);
        confirm(id, province.headOfKinhBac);

        assertThat(closed(id)).isTrue();
        assertThat(scene.use(ViewingRecall.class).recall(id, province.chairman)).hasValueSatisfying(recall -> {
            assertThat(recall.reason()).isEqualTo("Văn bản bị thu hồi");
            assertThat(recall.confirmedBy()).contains(province.headOfKinhBac.name());
            assertThat(recall.confirmedAt()).contains(scene.clock().instant());
        });
        assertRefused(
                WorkItemRule.ALREADY_HANDLED,
                () -> scene.use(RecallingAssignment.class).confirm(item, "", province.headOfKinhBac));
    }

    private boolean closed(UUID id) {
        return (boolean) scene.entities()
                .createQuery("select x.closedAt is not null from CaseFile x where x.id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    @Test
    void theWholeTakesItsOpenPartsAlongAndShowsWhoHasConfirmed() {
        var whole = wentOutToTwoCommunes();
        recall(whole, "Thay bằng kế hoạch khác", province.monitor);
        confirm(work.partOf(whole, province.lucNgan), province.headOfLucNgan);

        var receivers = receivers(whole, province.monitor);
        assertThat(receivers.confirmed()).isEqualTo(1);
        assertThat(receivers.rows())
                .extracting(row -> row.unit().vietnamese(), RecallRow::confirmedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Phường Kinh Bắc", null),
                        org.assertj.core.groups.Tuple.tuple("Sở Khoa học và Công nghệ", null),
                        org.assertj.core.groups.Tuple.tuple("Xã Lục Ngạn", province.headOfLucNgan.name()));
    }

    @Test
    void aPartThatIsDoneStaysDone() {
        var whole = wentOutToTwoCommunes();
        var part = work.partOf(whole, province.kinhBac);
        work.accept(part, province.headOfKinhBac, province.officerOfKinhBac);
        work.handIn(part, province.officerOfKinhBac);
        work.approve(part, province.headOfKinhBac);
        work.confirm(part);
        recall(whole, "Thay bằng kế hoạch khác", province.monitor);

        assertThat(view(part).state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(receivers(whole, province.monitor).all()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackIsAClassOfItsOwnAndTheTotalsAddUp() {
        var whole = wentOutToTwoCommunes();
        recall(work.partOf(whole, province.kinhBac), "Giao nhầm", province.monitor);

        var totals = scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .totals();
        assertThat(totals.of(AssignmentClass.RECALLED)).isEqualTo(1);
        assertThat(totals.of(AssignmentClass.IN_TIME)).isEqualTo(1);
        assertThat(totals.unaccounted()).isZero();
    }

    @Test
    void aCommuneSeesOnlyItsOwnConfirmation() {
        var whole = wentOutToTwoCommunes();
        recall(whole, "Thay bằng kế hoạch khác", province.monitor);

        assertThat(receivers(work.partOf(whole, province.kinhBac), province.headOfKinhBac)
                        .rows())
                .extracting(row -> row.unit().vietnamese())
                .containsExactly("Phường Kinh Bắc");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receivers(whole, province.headOfKinhBac));
    }

    @Test
    void whatIsSuspendedReturnedOrWithTheOfficeIsTakenBackAsWell() {
        var suspended = accepted();
        scene.use(SuspendingAssignment.class).suspend(suspended, "Chờ", province.monitor);
        var returned = work.issued(province.lucNgan, TEN_DAYS);
        scene.use(AcceptingAssignment.class)
                .giveBack(work.itemOf(returned, province.headOfLucNgan), "Nhầm", province.headOfLucNgan);
        var submitted = accepted();
        work.handIn(submitted, province.officerOfKinhBac);
        work.approve(submitted, province.headOfKinhBac);

        for (var id : Set.of(suspended, returned, submitted)) {
            recall(id, "Văn bản bị thu hồi", province.chairman);
            assertThat(view(id).state()).isEqualTo(AssignmentState.RECALLED);
            assertThat(view(id).suspension()).isEmpty();
        }
    }

    @Test
    void whoWasAboutToApproveReadsThatItWasTakenBack() {
        var id = accepted();
        work.handIn(id, province.officerOfKinhBac);
        var item = work.itemOf(id, province.headOfKinhBac);
        recall(id, "Văn bản bị thu hồi", province.monitor);

        assertRefused(
                WorkItemRule.WITHDRAWN,
                () -> scene.use(ApprovingResult.class).approve(item, "", province.headOfKinhBac));
    }

    @Test
    void theUnitsAreToldAndTheTimeLineSaysWhy() {
        var id = accepted();
        recall(id, "Văn bản bị thu hồi", province.monitor);

        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(1);
        assertThat(scene.use(Notices.class).unread(province.officerOfKinhBac)).isEqualTo(1);
        assertThat(scene.use(Timeline.class).of(id))
                .filteredOn(row -> row.event() == TimelineEvent.RECALLED)
                .extracting("text")
                .containsExactly("Văn bản bị thu hồi");
    }

    @Test
    void onlyTheAssignersSideTakesItBackWithAReasonAndOnlyOnce() {
        var id = accepted();
        assertRefused(AssignmentRule.NOT_YOURS_TO_RECALL, () -> recall(id, "Bận", province.headOfKinhBac));
        assertRefused(AssignmentRule.REASON_REQUIRED, () -> recall(id, " ", province.monitor));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recall(id, "Thử", province.headOfLucNgan));
        recall(id, "Văn bản bị thu hồi", province.monitor);

        assertRefused(AssignmentRule.WRONG_STATE, () -> recall(id, "Lần hai", province.monitor));
    }

    @Test
    void whatIsStillGoingOutCannotBeTakenBackYet() {
        var directive = work.draft("95/KH-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);

        assertRefused(AssignmentRule.STILL_GOING_OUT, () -> recall(whole, "Sớm", province.monitor));
    }
}
