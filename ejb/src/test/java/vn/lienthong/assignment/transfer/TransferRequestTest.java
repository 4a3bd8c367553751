package vn.lienthong.assignment.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.TransferringAssignment;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.assignment.extension.ExtensionState;
import vn.lienthong.assignment.extension.ViewingExtensions;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

class TransferRequestTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate ORIGINAL = LocalDate.of(2026, 9, 21);
    private static final String WHY = "Thuộc địa bàn Lục Ngạn";

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private UUID ask(UUID id, Unit wanted, Actor by) {
        var request = scene.use(AskingTransfer.class).ask(id, wanted == null ? null : wanted.id(), WHY, by);
        scene.flushAndClear();
        return request;
    }

    private UUID accepted() {
        return work.accepted(province.kinhBac, TEN_DAYS, province.headOfKinhBac, province.officerOfKinhBac);
    }

    private UUID asked() {
        var id = accepted();
        ask(id, province.lucNgan, province.headOfKinhBac);
        return id;
    }

    private UUID decision(UUID id) {
        return work.itemOf(id, DecidingTransfer.STEP, province.monitor);
    }

    private UUID transfer(UUID id, Unit to, String remark) {
        var next = scene.use(DecidingTransfer.class).transfer(decision(id), to.id(), remark, province.monitor);
        scene.flushAndClear();
        return next;
    }

    private AssignmentView view(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    private TransferRequestRow newest(UUID id) {
        return scene.use(ViewingTransferRequests.class)
                .of(id, province.chairman)
                .get(0);
    }

    private List<TimelineEvent> events(UUID id) {
        return scene.use(Timeline.class).of(id).stream().map(TimelineRow::event).toList();
    }

    private List<String> waiting(UUID id, Actor who) {
        return scene.use(WorkList.class).waitingIn(id, who).stream()
                .map(WorkListRow::step)
                .toList();
    }

    @Test
    void theHeadProposesAnotherUnitAndTheWorkAndItsTimeGoOnMeanwhile() {
        var id = asked();

        assertThat(view(id).state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(view(id).deadline()).contains(ORIGINAL);
        assertThat(waiting(id, province.officerOfKinhBac)).containsExactly("carry-out-assignment");
        assertThat(waiting(id, province.monitor)).containsExactly(DecidingTransfer.STEP);
        assertThat(newest(id)).satisfies(request -> {
            assertThat(request.wanted()).isEqualTo(province.lucNgan.bothNames());
            assertThat(request.reason()).isEqualTo(WHY);
            assertThat(request.given()).isNull();
        });
        assertThat(scene.use(Notices.class).unread(province.monitor)).isEqualTo(1);
    }

    @Test
    void itMayBeProposedInsteadOfGivingItBack() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        ask(id, province.lucNgan, province.headOfKinhBac);

        assertThat(waiting(id, province.headOfKinhBac)).containsExactly("accept-assignment");
        assertThat(view(transfer(id, province.lucNgan, "")).leadUnit()).contains(province.lucNgan.bothNames());
    }

    @Test
    void theAssignerTransfersToTheUnitProposedWithTheSameDeadline() {
        var id = asked();
        var next = transfer(id, province.lucNgan, "");

        assertThat(view(id).state()).isEqualTo(AssignmentState.TRANSFERRED);
        assertThat(waiting(id, province.chairman)).isEmpty();
        assertThat(view(next).deadline()).contains(ORIGINAL);
        assertThat(waiting(next, province.headOfLucNgan)).containsExactly("accept-assignment");
        assertThat(newest(id).state()).isEqualTo(TransferRequestState.TRANSFERRED);
        assertThat(events(id)).contains(TimelineEvent.TRANSFER_ASKED, TimelineEvent.TRANSFERRED);
        assertThat(events(id)).doesNotContain(TimelineEvent.TRANSFER_REQUEST_ENDED);
    }

    @Test
    void orToAnother() {
        var id = asked();
        var next = transfer(id, province.yenPhong, "Yên Phong đã có tổ");

        assertThat(view(next).leadUnit()).contains(province.yenPhong.bothNames());
        assertThat(newest(id).given()).isEqualTo(province.yenPhong.bothNames());
        assertThat(newest(id).answer()).isEqualTo("Yên Phong đã có tổ");
    }

    @Test
    void orDeclinesWithAReasonAndTheWorkGoesOn() {
        var id = asked();
        scene.clock().moveTo(LocalDate.of(2026, 9, 10));
        var item = decision(id);
        var deciding = scene.use(DecidingTransfer.class);
        assertRefused(AssignmentRule.REASON_REQUIRED, () -> deciding.decline(item, " ", province.monitor));
        deciding.decline(item, "Đúng chức năng của phường", province.monitor);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(TransferRequestState.DECLINED);
        assertThat(view(id).state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(view(id).deadline()).contains(ORIGINAL);
        assertThat(waiting(id, province.monitor)).isEmpty();
        assertThat(waiting(id, province.officerOfKinhBac)).containsExactly("carry-out-assignment");
        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(1);
    }

    @Test
    void afterThatTheUnitMayProposeAgain() {
        var id = asked();
        scene.use(DecidingTransfer.class).decline(decision(id), "Đúng chức năng", province.monitor);
        scene.flushAndClear();
        ask(id, province.yenPhong, province.headOfKinhBac);

        assertThat(scene.use(ViewingTransferRequests.class).of(id, province.chairman))
                .hasSize(2);
    }

    @Test
    void onlyTheHeadOfTheLeadUnitProposes() {
        var id = accepted();

        assertRefused(TransferRequestRule.NOT_YOURS_TO_ASK, () -> ask(id, province.lucNgan, province.officerOfKinhBac));
        assertRefused(TransferRequestRule.NOT_YOURS_TO_ASK, () -> ask(id, province.lucNgan, province.monitor));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(id, province.kinhBac, province.headOfLucNgan));
    }

    @Test
    void andDecidesNothingAboutIt() {
        var id = asked();
        var item = decision(id);
        var deciding = scene.use(DecidingTransfer.class);

        assertRefused(WorkItemRule.NOT_YOURS, () -> deciding.decline(item, "Thôi", province.headOfKinhBac));
        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> deciding.transfer(item, province.lucNgan.id(), "", province.headOfKinhBac));
    }

    @Test
    void aUnitIsNamedThatDoesNotHaveItAlready() {
        var id = accepted();

        assertRefused(TransferRequestRule.UNIT_REQUIRED, () -> ask(id, null, province.headOfKinhBac));
        assertRefused(AssignmentRule.UNIT_HAS_IT_ALREADY, () -> ask(id, province.kinhBac, province.headOfKinhBac));
    }

    @Test
    void whatWasPassedOnIsSettledFirst() {
        var id = accepted();
        work.passedOn(id, province.economyOfKinhBac, TimeLimit.workingDays(5), province.officerOfKinhBac);

        assertRefused(
                AssignmentRule.PARTS_ARE_TRANSFERRED_SINGLY, () -> ask(id, province.lucNgan, province.headOfKinhBac));
    }

    @Test
    void oneRequestAtATimeWhichTheUnitMayTakeBack() {
        var id = asked();
        assertRefused(TransferRequestRule.OPEN_ALREADY, () -> ask(id, province.yenPhong, province.headOfKinhBac));
        var item = decision(id);
        scene.use(AskingTransfer.class).withdraw(id, province.headOfKinhBac);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(TransferRequestState.WITHDRAWN);
        assertRefused(
                WorkItemRule.WITHDRAWN,
                () -> scene.use(DecidingTransfer.class).decline(item, "Không", province.monitor));
        assertRefused(
                TransferRequestRule.NOTHING_OPEN,
                () -> scene.use(AskingTransfer.class).withdraw(id, province.headOfKinhBac));
    }

    @Test
    void itEndsWhenTheUnitGivesTheWorkBackAfterAll() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        ask(id, province.lucNgan, province.headOfKinhBac);
        scene.use(AcceptingAssignment.class)
                .giveBack(work.itemOf(id, "accept-assignment", province.headOfKinhBac), "Nhầm", province.headOfKinhBac);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(TransferRequestState.ENDED);
        assertThat(waiting(id, province.monitor)).containsExactly("readdress-assignment");
    }

    @Test
    void orApprovesItsResult() {
        var id = asked();
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(TransferRequestState.ENDED);
        assertThat(waiting(id, province.monitor)).containsExactly("confirm-completion");
        assertRefused(TransferRequestRule.NOT_WITH_THE_UNIT, () -> ask(id, province.lucNgan, province.headOfKinhBac));
    }

    @Test
    void orTheWorkEnds() {
        var id = asked();
        scene.use(CancellingAssignment.class).cancel(id, "Không còn cần", province.monitor);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(TransferRequestState.ENDED);
        assertThat(waiting(id, province.monitor)).isEmpty();
    }

    @Test
    void anOpenRequestForALaterDeadlineEndsAtATransferAndWhoAskedIsTold() {
        var id = asked();
        scene.use(AskingExtension.class).ask(id, LocalDate.of(2026, 9, 30), "Chờ số liệu", province.officerOfKinhBac);
        scene.flushAndClear();
        var before = scene.use(Notices.class).unread(province.officerOfKinhBac);
        var next = scene.use(TransferringAssignment.class)
                .transfer(id, province.lucNgan.id(), "Đúng địa bàn", province.monitor);
        scene.flushAndClear();

        var extensions = scene.use(ViewingExtensions.class);
        assertThat(extensions.of(id, province.chairman))
                .singleElement()
                .satisfies(request -> assertThat(request.state()).isEqualTo(ExtensionState.ENDED));
        assertThat(extensions.of(next, province.chairman)).isEmpty();
        // that the work went elsewhere, and that the request ended
        assertThat(scene.use(Notices.class).unread(province.officerOfKinhBac)).isEqualTo(before + 2);
        assertThat(waiting(id, province.chairman)).isEmpty();
    }
}
