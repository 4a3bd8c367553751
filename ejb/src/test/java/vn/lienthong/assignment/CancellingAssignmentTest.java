package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class CancellingAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private void cancel(UUID id, String reason, Actor by) {
        scene.use(CancellingAssignment.class).cancel(id, reason, by);
        scene.flushAndClear();
    }

    private UUID accepted() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private AssignmentState stateOf(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman).state();
    }

    @Test
    void workUnderWayIsCancelledAndWaitsForNobody() {
        var id = accepted();
        cancel(id, "Chủ trương thay đổi", province.monitor);

        assertThat(stateOf(id)).isEqualTo(AssignmentState.CANCELLED);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .isEmpty();
        assertThat(scene.use(Timeline.class).of(id))
                .filteredOn(row -> row.event() == TimelineEvent.CANCELLED)
                .extracting(TimelineRow::text)
                .containsExactly("Chủ trương thay đổi");
    }

    @Test
    void theHeadOfTheLeadUnitAndTheOfficerAreTold() {
        cancel(accepted(), "Chủ trương thay đổi", province.chairman);

        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(1);
        assertThat(scene.use(Notices.class).unread(province.officerOfKinhBac)).isEqualTo(1);
    }

    @Test
    void whoeverHeldTheItemReadsThatItWasTakenBack() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        var item = work.itemOf(id, province.headOfKinhBac);
        cancel(id, "Trùng", province.monitor);

        assertRefused(
                WorkItemRule.WITHDRAWN,
                () -> scene.use(AcceptingAssignment.class).giveBack(item, "Nhầm", province.headOfKinhBac));
    }

    @Test
    void theLeadUnitCannotCancelWhatItWasGiven() {
        var id = accepted();

        assertRefused(AssignmentRule.NOT_YOURS_TO_CANCEL, () -> cancel(id, "Bận", province.headOfKinhBac));
    }

    @Test
    void anotherCommuneLearnsNothing() {
        var id = accepted();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel(id, "Thử", province.headOfLucNgan));
    }

    @Test
    void cancellingNeedsAReason() {
        var id = accepted();

        assertRefused(AssignmentRule.REASON_REQUIRED, () -> cancel(id, " ", province.monitor));
    }

    @Test
    void whatIsDoneOrCancelledStaysSo() {
        var done = accepted();
        work.handIn(done, province.officerOfKinhBac);
        work.approve(done, province.headOfKinhBac);
        work.confirm(done);
        var cancelled = accepted();
        cancel(cancelled, "Trùng", province.monitor);

        assertRefused(AssignmentRule.WRONG_STATE, () -> cancel(done, "Muộn", province.monitor));
        assertRefused(AssignmentRule.WRONG_STATE, () -> cancel(cancelled, "Lần hai", province.monitor));
    }

    @Test
    void aDraftIsRemovedAndNotCancelled() {
        var directive = work.draft("99/KH-UBND");
        var draft = work.cut(directive, Work.details(province.kinhBac, TEN_DAYS));

        assertRefused(AssignmentRule.WRONG_STATE, () -> cancel(draft, "Thừa", province.monitor));
    }

    @Test
    void theWholeTakesItsOpenPartsAlong() {
        var whole = wentOutToTwoCommunes();
        cancel(whole, "Thay bằng kế hoạch khác", province.monitor);

        assertThat(scene.use(ViewingAssignment.class)
                        .parts(whole, province.chairman)
                        .rows())
                .hasSize(2)
                .extracting(AssignmentRow::state)
                .containsOnly(AssignmentState.CANCELLED);
    }

    @Test
    void whatIsStillGoingOutCannotBeCancelled() {
        var whole = issuedToTwoCommunes();

        assertRefused(AssignmentRule.STILL_GOING_OUT, () -> cancel(whole, "Sớm", province.monitor));
    }

    private UUID wentOutToTwoCommunes() {
        var whole = issuedToTwoCommunes();
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        return whole;
    }

    private UUID issuedToTwoCommunes() {
        var directive = work.draft("98/KH-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        return whole;
    }
}
