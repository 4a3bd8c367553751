package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitName;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class RefusingAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID id;

    @BeforeEach
    void issued() {
        province = scene.province();
        work = new Work(scene);
        id = work.issued(province.kinhBac, TEN_DAYS);
    }

    private void refuse(String reason, Actor by) {
        scene.use(AcceptingAssignment.class).refuse(work.itemOf(id, province.headOfKinhBac), reason, by);
        scene.flushAndClear();
    }

    private void giveTo(Unit unit) {
        scene.use(ReaddressingAssignment.class)
                .readdress(work.itemOf(id, province.monitor), unit.id(), "Đã cân nhắc", province.monitor);
        scene.flushAndClear();
    }

    private AssignmentView seen() {
        return scene.use(ViewingAssignment.class).view(id, province.monitor);
    }

    @Test
    void theHeadOfTheLeadUnitRefusesAndTheOfficeHasToDecide() {
        refuse("Chưa có kinh phí", province.headOfKinhBac);

        assertThat(seen().state()).isEqualTo(AssignmentState.REFUSED);
        assertThat(seen().statisticsClass()).isEqualTo(AssignmentClass.REFUSED);
        assertThat(work.itemOf(id, province.monitor)).isNotNull();
        assertThat(scene.use(WorkList.class).waitingIn(id, province.headOfKinhBac))
                .isEmpty();
    }

    @Test
    void theAssignerIsTold() {
        refuse("Chưa có kinh phí", province.headOfKinhBac);

        assertThat(scene.use(Notices.class).unread(province.monitor)).isEqualTo(1);
    }

    @Test
    void theOfficeInsistsAndTheSameUnitHasItAgainWithTheSameDeadline() {
        refuse("Chưa có kinh phí", province.headOfKinhBac);
        scene.clock().moveTo(LocalDate.of(2026, 9, 10));
        giveTo(province.kinhBac);

        assertThat(seen().state()).isEqualTo(AssignmentState.ISSUED);
        assertThat(seen().deadline()).contains(LocalDate.of(2026, 9, 21));
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        assertThat(seen().state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void whoInsistsSaysWhy() {
        refuse("Chưa có kinh phí", province.headOfKinhBac);
        var item = work.itemOf(id, province.monitor);

        assertRefused(
                AssignmentRule.REASON_REQUIRED,
                () -> scene.use(ReaddressingAssignment.class)
                        .readdress(item, province.kinhBac.id(), " ", province.monitor));
    }

    @Test
    void theOfficeGivesItToAnotherUnit() {
        refuse("Chưa có kinh phí", province.headOfKinhBac);
        giveTo(province.lucNgan);

        assertThat(seen().leadUnit().map(UnitName::vietnamese)).contains("Xã Lục Ngạn");
        assertThat(work.itemOf(id, province.headOfLucNgan)).isNotNull();
    }

    @Test
    void theOfficeCancelsWhatWasRefused() {
        refuse("Trùng nhiệm vụ đã làm", province.headOfKinhBac);
        scene.use(ReaddressingAssignment.class)
                .cancel(work.itemOf(id, province.monitor), "Đồng ý với đơn vị", province.monitor);

        assertThat(seen().state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac))
                .as("the unit hears what became of its refusal")
                .isEqualTo(1);
    }

    @Test
    void theAssignerCancelsWhatWasRefusedWithoutTheStepToo() {
        refuse("Trùng nhiệm vụ đã làm", province.headOfKinhBac);
        scene.use(CancellingAssignment.class).cancel(id, "Đồng ý với đơn vị", province.monitor);

        assertThat(seen().state()).isEqualTo(AssignmentState.CANCELLED);
    }

    @Test
    void refusingNeedsAReason() {
        assertRefused(AssignmentRule.REASON_REQUIRED, () -> refuse(" ", province.headOfKinhBac));
    }

    @Test
    void onlyTheHeadWhomItWaitsForRefuses() {
        assertRefused(WorkItemRule.NOT_YOURS, () -> refuse("Nhầm", province.officerOfKinhBac));
    }

    @Test
    void whatWasAcceptedIsNoLongerRefused() {
        var item = work.itemOf(id, province.headOfKinhBac);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);

        assertRefused(
                WorkItemRule.ALREADY_HANDLED,
                () -> scene.use(AcceptingAssignment.class).refuse(item, "Nhầm", province.headOfKinhBac));
    }

    @Test
    void aRefusalDoesNotStopTheClock() {
        refuse("Chưa có kinh phí", province.headOfKinhBac);

        assertRefused(
                AssignmentRule.WRONG_STATE,
                () -> scene.use(SuspendingAssignment.class).suspend(id, "Chờ", province.monitor));
        assertThat(seen().deadlineChanges()).isEmpty();
    }
}
