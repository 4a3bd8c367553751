package vn.lienthong.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.page.ReadingAssignment;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class ReassigningWorkTest {

    @RegisterExtension
    Scene scene = new Scene();

    Work work;
    Province province;
    ReassigningWork handing;
    UUID assignment;

    @BeforeEach
    void begin() {
        work = new Work(scene);
        province = scene.province();
        handing = scene.use(ReassigningWork.class);
        assignment = work.issued(province.department, TimeLimit.workingDays(10));
        scene.flushAndClear();
    }

    @Test
    void aDeputyTakesOverTheOfficersWorkAndIsTheHandlerFromThenOn() {
        var item = accepted();

        handing.takeOver(item, postOf(province.departmentOfficer), province.deputyDirector);
        scene.flushAndClear();

        assertThat(work.itemOf(assignment, province.deputyDirector)).isEqualTo(item);
        assertThat(waiting(province.departmentOfficer)).isEmpty();
        var shown = scene.use(ReadingAssignment.class).read(assignment, province.director);
        assertThat(shown.people().handler().orElseThrow().postId()).isEqualTo(postOf(province.deputyDirector));
        scene.use(ReportingProgress.class)
                .report(new ReportProgress(assignment, 40, "Đang làm", "", List.of()), province.deputyDirector);
    }

    @Test
    void whoGetsTheWorkHasReceivedItThenThoughItsStepWaitsLonger() {
        var item = accepted();
        var opened = scene.clock().instant();
        scene.clock().moveBy(Duration.ofDays(2));
        var newer = work.accepted(
                province.department, TimeLimit.workingDays(10), province.director, province.departmentOfficer);
        scene.clock().moveBy(Duration.ofHours(1));
        handing.reassign(
                work.itemOf(newer, province.departmentOfficer),
                postOf(province.departmentOfficer),
                postOf(province.divisionOfficer),
                "Nghỉ phép dài",
                province.director);
        scene.clock().moveBy(Duration.ofHours(1));
        handing.reassign(
                item,
                postOf(province.departmentOfficer),
                postOf(province.divisionOfficer),
                "Nghỉ phép dài",
                province.director);
        scene.flushAndClear();

        var list = scene.use(WorkList.class);
        assertThat(list.page(WorkListFilter.ALL, WorkListSort.NEWEST, 0, 10, province.divisionOfficer))
                .as("newest in hand, not newest of all")
                .extracting(WorkListRow::caseFileId)
                .containsExactly(assignment, newer);
        assertThat(list.waitingIn(assignment, province.divisionOfficer))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.openedAt()).isEqualTo(opened);
                    assertThat(row.receivedAt()).isEqualTo(scene.clock().instant());
                });
    }

    @Test
    void bothPostsAreToldAndTheHistoryNamesBothPeopleAndTheReason() {
        var item = accepted();

        handing.reassign(
                item,
                postOf(province.departmentOfficer),
                postOf(province.divisionOfficer),
                "Nghỉ phép dài",
                province.director);
        scene.flushAndClear();

        assertThat(scene.use(ViewingCaseFile.class)
                        .view(assignment, province.director)
                        .history())
                .filteredOn(row -> row.event() == TimelineEvent.REASSIGNED)
                .extracting(TimelineRow::text)
                .containsExactly("Người Giang → Người Sơn: Nghỉ phép dài");
        for (var told : List.of(province.departmentOfficer, province.divisionOfficer)) {
            assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 20, told))
                    .extracting(notice -> notice.event())
                    .contains(NoticeEvent.REASSIGNED);
        }
    }

    @Test
    void aHeadOfADivisionDirectsItsPostsOnly() {
        var item = accepted();
        assertRefused(
                WorkItemRule.NOT_YOURS_TO_DIRECT,
                () -> handing.takeOver(item, postOf(province.departmentOfficer), province.headOfDivision));

        handing.reassign(
                item,
                postOf(province.departmentOfficer),
                postOf(province.divisionOfficer),
                "Đúng chuyên môn",
                province.director);
        scene.flushAndClear();
        handing.takeOver(item, postOf(province.divisionOfficer), province.headOfDivision);
        assertThat(work.itemOf(assignment, province.headOfDivision)).isEqualTo(item);
    }

    @Test
    void nobodyElseTakesWorkAwayAndOtherUnitsDoNotEvenFindIt() {
        var item = accepted();
        var seen = postOf(province.departmentOfficer);

        assertRefused(WorkItemRule.NOT_YOURS_TO_DIRECT, () -> handing.takeOver(item, seen, province.divisionOfficer));
        assertRefused(WorkItemRule.NOT_YOURS_TO_DIRECT, () -> handing.takeOver(item, seen, province.monitor));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handing.takeOver(item, seen, province.headOfKinhBac));
    }

    @Test
    void theSecondOfTwoReadsWhoWasFaster() {
        var item = accepted();
        var seen = postOf(province.departmentOfficer);
        handing.reassign(item, seen, postOf(province.divisionOfficer), "Nghỉ phép", province.director);
        scene.flushAndClear();

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> handing.takeOver(item, seen, province.deputyDirector))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(WorkItemRule.MOVED_MEANWHILE))
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(province.director.name(), scene.clock().instant()));
    }

    @Test
    void whatWasDecidedMeanwhileIsNotTakenOver() {
        var item = accepted();
        work.handIn(assignment, province.departmentOfficer);
        scene.flushAndClear();

        assertRefused(
                WorkItemRule.ALREADY_HANDLED,
                () -> handing.takeOver(item, postOf(province.departmentOfficer), province.deputyDirector));
    }

    @Test
    void whoDecidesWhatAnotherTookOverAndDecidedReadsWhoWasFaster() {
        accepted();
        work.handIn(assignment, province.departmentOfficer);
        scene.flushAndClear();
        var approval = work.itemOf(assignment, province.director);
        handing.takeOver(approval, postOf(province.director), province.deputyDirector);
        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> scene.use(ApprovingResult.class).approve(approval, "", province.director));
        work.approve(assignment, province.deputyDirector);
        scene.flushAndClear();

        assertRefused(
                WorkItemRule.ALREADY_HANDLED,
                () -> scene.use(ApprovingResult.class).approve(approval, "", province.director));
    }

    @Test
    void theHeadDoesNotTakeOverWhatTheHeadApproves() {
        var item = accepted();

        assertRefused(
                WorkItemRule.FOUR_EYES,
                () -> handing.takeOver(item, postOf(province.departmentOfficer), province.director));
    }

    @Test
    void whoHandedInDoesNotGetTheApproval() {
        accepted();
        work.handIn(assignment, province.departmentOfficer);
        scene.flushAndClear();
        var approval = work.itemOf(assignment, province.director);

        assertRefused(
                WorkItemRule.FOUR_EYES,
                () -> handing.reassign(
                        approval,
                        postOf(province.director),
                        postOf(province.departmentOfficer),
                        "Tôi đi công tác",
                        province.director));
        handing.takeOver(approval, postOf(province.director), province.deputyDirector);
        work.approve(assignment, province.deputyDirector);
    }

    @Test
    void whoTookTheWorkOverAndHandedItInDoesNotTakeOverTheApprovalEither() {
        var item = accepted();
        handing.takeOver(item, postOf(province.departmentOfficer), province.deputyDirector);
        scene.flushAndClear();
        work.handIn(assignment, province.deputyDirector);
        scene.flushAndClear();

        assertRefused(
                WorkItemRule.FOUR_EYES,
                () -> handing.takeOver(
                        work.itemOf(assignment, province.director),
                        postOf(province.director),
                        province.deputyDirector));
    }

    @Test
    void aStepOfTheHeadGoesToTheDeputyThisOnceAndTheRolesStay() {
        var acceptance = work.itemOf(assignment, province.director);
        handing.takeOver(acceptance, postOf(province.director), province.deputyDirector);
        scene.flushAndClear();

        work.accept(assignment, province.deputyDirector, province.departmentOfficer);
        work.handIn(assignment, province.departmentOfficer);
        assertThat(work.itemOf(assignment, province.director)).isNotNull();
    }

    @Test
    void aReasonAndAPostBelowAreNeeded() {
        var item = accepted();
        var seen = postOf(province.departmentOfficer);

        assertRefused(
                WorkItemRule.REASON_REQUIRED,
                () -> handing.reassign(item, seen, postOf(province.divisionOfficer), " ", province.director));
        assertRefused(
                WorkItemRule.POST_NOT_BELOW,
                () -> handing.reassign(item, seen, postOf(province.officerOfKinhBac), "Nhờ xã", province.director));
        assertRefused(
                WorkItemRule.THERE_ALREADY,
                () -> handing.reassign(item, seen, postOf(province.departmentOfficer), "Thôi", province.director));
    }

    @Test
    void aSuperiorRemindsTheHolderOnceADay() {
        var item = accepted();
        var urging = scene.use(UrgingHolder.class);
        assertRefused(WorkItemRule.NOT_YOURS_TO_DIRECT, () -> urging.urge(item, "", province.divisionOfficer));

        urging.urge(item, "Khẩn trương", province.deputyDirector);
        scene.flushAndClear();

        assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 20, province.departmentOfficer))
                .extracting(notice -> notice.event())
                .contains(NoticeEvent.URGED);
        assertRefused(WorkItemRule.URGED_TODAY, () -> urging.urge(item, "", province.director));
    }

    private UUID accepted() {
        work.accept(assignment, province.director, province.departmentOfficer);
        var item = work.itemOf(assignment, province.departmentOfficer);
        scene.flushAndClear();
        return item;
    }

    private List<WorkListRow> waiting(Actor who) {
        return scene.use(WorkList.class).waitingIn(assignment, who);
    }

    private static UUID postOf(Actor who) {
        return who.mainSeat().postId();
    }
}
