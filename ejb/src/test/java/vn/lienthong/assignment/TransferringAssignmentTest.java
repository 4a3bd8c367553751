package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.page.ReadingAssignment;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class TransferringAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate ORIGINAL = LocalDate.of(2026, 9, 21);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private UUID transfer(UUID id, Unit to, Actor by) {
        var next = scene.use(TransferringAssignment.class).transfer(id, to.id(), "Không thuộc địa bàn", by);
        scene.flushAndClear();
        return next;
    }

    private UUID accepted() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private AssignmentView view(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    @Test
    void itEndsAtTheOneUnitAndStartsAnewAtTheHeadOfTheOther() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 10));
        var next = transfer(id, province.lucNgan, province.monitor);

        assertThat(view(id).state()).isEqualTo(AssignmentState.TRANSFERRED);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .isEmpty();
        assertThat(view(next).state()).isEqualTo(AssignmentState.ISSUED);
        assertThat(view(next).leadUnit()).contains(province.lucNgan.bothNames());
        assertThat(view(next).deadline()).contains(ORIGINAL);
        assertThat(scene.use(WorkList.class).waitingIn(next, province.headOfLucNgan))
                .hasSize(1);
    }

    @Test
    void theOriginalDeadlineAndTheChainGoOn() {
        var id = accepted();
        scene.use(SuspendingAssignment.class).suspend(id, "Chờ hướng dẫn", province.monitor);
        scene.clock().moveTo(LocalDate.of(2026, 9, 9));
        scene.use(SuspendingAssignment.class).resume(id, "", province.monitor);
        var next = transfer(id, province.lucNgan, province.monitor);

        assertThat(view(next).originalDeadline()).contains(ORIGINAL);
        assertThat(view(next).deadline()).contains(ORIGINAL.plusDays(2));
        assertThat(view(next).deadlineChanges())
                .isEqualTo(view(id).deadlineChanges())
                .hasSize(1);
    }

    @Test
    void bothEndsAreLinkedForWhoSeesBothAndTheUnitsDoNotSeeEachOther() {
        var id = accepted();
        var next = transfer(id, province.lucNgan, province.monitor);
        scene.flushAndClear();

        assertThat(ends(id, province.monitor).wentTo()).map(TransferView::id).contains(next);
        assertThat(ends(next, province.monitor).cameFrom())
                .map(TransferView::id)
                .contains(id);
        assertThat(ends(id, province.headOfKinhBac).wentTo()).isEmpty();
        assertThat(ends(next, province.headOfLucNgan).cameFrom()).isEmpty();
    }

    private TransferEnds ends(UUID id, Actor by) {
        return scene.use(ReadingAssignment.class).read(id, by).transfer();
    }

    @Test
    void itIsAClassOfItsOwnAndTheTotalsAddUp() {
        var whole = wentOutToKinhBac();
        transfer(work.partOf(whole, province.kinhBac), province.lucNgan, province.monitor);

        var totals = scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .totals();
        assertThat(totals.of(AssignmentClass.TRANSFERRED)).isEqualTo(1);
        assertThat(totals.of(AssignmentClass.IN_TIME)).isEqualTo(1);
        assertThat(totals.unaccounted()).isZero();
        assertThat(view(whole).fanOut()).isEqualTo(new FanOutProgress(1, 1));
    }

    @Test
    void aUnitThatHasItAlreadyAndAWholeAreRefused() {
        var whole = wentOutToKinhBac();
        var part = work.partOf(whole, province.kinhBac);
        transfer(part, province.lucNgan, province.monitor);
        var next = work.partOf(whole, province.lucNgan);

        assertRefused(AssignmentRule.UNIT_HAS_IT_ALREADY, () -> transfer(next, province.kinhBac, province.monitor));
        assertRefused(AssignmentRule.UNIT_HAS_IT_ALREADY, () -> transfer(next, province.lucNgan, province.monitor));
        assertRefused(
                AssignmentRule.PARTS_ARE_TRANSFERRED_SINGLY, () -> transfer(whole, province.office, province.monitor));
    }

    private UUID wentOutToKinhBac() {
        var directive = work.draft("94/KH-UBND");
        var whole = work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac));
        work.issue(directive);
        work.fanOut(whole);
        return whole;
    }

    @Test
    void whoWasAboutToDecideReadsThatItWasTakenBackAndTheUnitIsTold() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        var item = work.itemOf(id, province.headOfKinhBac);
        transfer(id, province.lucNgan, province.monitor);

        assertRefused(
                WorkItemRule.WITHDRAWN,
                () -> scene.use(AcceptingAssignment.class).giveBack(item, "Nhầm", province.headOfKinhBac));
        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(1);
    }

    @Test
    void onlyTheAssignersSideTransfersAndOnlyWhatIsWithTheUnit() {
        var id = accepted();
        assertRefused(
                AssignmentRule.NOT_YOURS_TO_TRANSFER, () -> transfer(id, province.lucNgan, province.headOfKinhBac));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> transfer(id, province.lucNgan, province.headOfLucNgan));
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);

        assertRefused(AssignmentRule.WRONG_STATE, () -> transfer(id, province.lucNgan, province.monitor));
    }
}
