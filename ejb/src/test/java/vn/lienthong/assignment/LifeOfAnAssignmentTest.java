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
import vn.lienthong.casefile.AttachmentRule;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.casefile.Upload;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitName;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class LifeOfAnAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Work work;
    private Actor head;
    private Actor officer;

    @BeforeEach
    void people() {
        work = new Work(scene);
        head = scene.province().headOfKinhBac;
        officer = scene.province().officerOfKinhBac;
    }

    private AssignmentView seen(UUID id) {
        scene.flushAndClear();
        return scene.use(ViewingAssignment.class).view(id, scene.province().chairman);
    }

    private UUID issued() {
        return work.issued(scene.province().kinhBac, TEN_DAYS);
    }

    private UUID accepted() {
        var id = issued();
        work.accept(id, head, officer);
        return id;
    }

    private UUID submitted() {
        var id = accepted();
        work.handIn(id, officer);
        work.approve(id, head);
        return id;
    }

    @Test
    void goesFromIssueToCompletionInTime() {
        var id = submitted();
        work.confirm(id);

        assertThat(seen(id).state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(seen(id).statisticsClass()).isEqualTo(AssignmentClass.DONE_ON_TIME);
        assertThat(told(officer)).containsExactly(NoticeEvent.COMPLETED);
        assertThat(told(head)).containsExactly(NoticeEvent.COMPLETED);
        assertThat(events(id))
                .containsExactlyInAnyOrder(
                        TimelineEvent.ENTERED,
                        TimelineEvent.ISSUED,
                        TimelineEvent.ACCEPTED,
                        TimelineEvent.HANDED_IN,
                        TimelineEvent.APPROVED,
                        TimelineEvent.CONFIRMED);
    }

    @Test
    void deadlineCountsWorkingDaysFromTheDayOfIssue() {
        assertThat(seen(issued()).deadline()).contains(LocalDate.of(2026, 9, 21));
    }

    @Test
    void isDoneLateWhenTheHeadApprovesAfterTheDeadline() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 22));
        work.handIn(id, officer);
        work.approve(id, head);
        work.confirm(id);

        assertThat(seen(id).statisticsClass()).isEqualTo(AssignmentClass.DONE_LATE);
    }

    @Test
    void theTimeTheOfficeTakesToConfirmIsNotTheUnitsDelay() {
        var id = submitted();
        scene.clock().moveTo(LocalDate.of(2026, 12, 1));
        work.confirm(id);

        assertThat(seen(id).statisticsClass()).isEqualTo(AssignmentClass.DONE_ON_TIME);
    }

    @Test
    void sentBackWorkCountsAsNotDone() {
        var id = submitted();
        var monitor = scene.province().monitor;
        scene.use(ConfirmingCompletion.class).redo(work.itemOf(id, monitor), "Thiếu minh chứng", monitor);

        assertThat(seen(id).state()).isEqualTo(AssignmentState.REDO);
        assertThat(seen(id).percent()).as("what came back is not whole").isZero();
        assertThat(seen(id).statisticsClass().done()).isFalse();
        assertThat(told(officer)).containsExactly(NoticeEvent.REDO);
        assertThat(told(head)).containsExactly(NoticeEvent.REDO);
        work.handIn(id, officer);
        assertThat(scene.use(Notices.class).unread(officer)).isZero();
        work.approve(id, head);
        assertThat(scene.use(Notices.class).unread(head)).isZero();
        assertThat(seen(id).state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void theHeadMaySendTheResultBackToTheOfficer() {
        var id = accepted();
        work.handIn(id, officer);
        scene.use(ApprovingResult.class).sendBack(work.itemOf(id, head), "Sửa bảng 2", head);
        assertThat(told(officer)).containsExactly(NoticeEvent.SENT_BACK);

        assertThat(work.itemOf(id, officer)).isNotNull();
        assertThat(seen(id).state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void aWronglyAddressedUnitReturnsItAndTheOfficeAddressesItAnew() {
        var id = issued();
        scene.use(AcceptingAssignment.class).giveBack(work.itemOf(id, head), "Không thuộc địa bàn", head);
        assertThat(seen(id).statisticsClass()).isEqualTo(AssignmentClass.RETURNED);

        var monitor = scene.province().monitor;
        scene.use(ReaddressingAssignment.class)
                .readdress(work.itemOf(id, monitor), scene.province().lucNgan.id(), "", monitor);

        assertThat(work.itemOf(id, scene.province().headOfLucNgan)).isNotNull();
        assertThat(seen(id).leadUnit().map(UnitName::vietnamese)).contains("Xã Lục Ngạn");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingAssignment.class).view(id, head));
    }

    @Test
    void theOfficeMayCancelWhatWasReturned() {
        var id = issued();
        var monitor = scene.province().monitor;
        scene.use(AcceptingAssignment.class).giveBack(work.itemOf(id, head), "Trùng nhiệm vụ", head);
        scene.use(ReaddressingAssignment.class).cancel(work.itemOf(id, monitor), "Trùng", monitor);

        assertThat(seen(id).statisticsClass()).isEqualTo(AssignmentClass.CANCELLED);
    }

    @Test
    void returningNeedsAReason() {
        var item = work.itemOf(issued(), head);

        assertRefused(
                AssignmentRule.REASON_REQUIRED,
                () -> scene.use(AcceptingAssignment.class).giveBack(item, "  ", head));
    }

    @Test
    void onlyAnOfficerOfTheLeadUnitCanBeNamed() {
        var item = work.itemOf(issued(), head);
        var stranger = scene.province().officerOfLucNgan.mainSeat().postId();

        assertRefused(
                AssignmentRule.HANDLER_OF_OTHER_UNIT,
                () -> scene.use(AcceptingAssignment.class).accept(item, stranger, "", head));
    }

    @Test
    void aPostThatDoesNotExistCannotBeNamedEither() {
        var item = work.itemOf(issued(), head);

        assertRefused(
                AssignmentRule.HANDLER_OF_OTHER_UNIT,
                () -> scene.use(AcceptingAssignment.class).accept(item, UUID.randomUUID(), "", head));
    }

    @Test
    void whoeverComesSecondReadsWhoWasFirst() {
        var id = issued();
        var item = work.itemOf(id, head);
        work.accept(id, head, officer);

        assertRefused(
                WorkItemRule.ALREADY_HANDLED,
                () -> scene.use(AcceptingAssignment.class).giveBack(item, "Nhầm", head));
    }

    @Test
    void somebodyElsesItemIsRefusedEvenToThoseWhoSeeIt() {
        var item = work.itemOf(issued(), head);

        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> scene.use(AcceptingAssignment.class).giveBack(item, "Nhầm", officer));
    }

    @Test
    void anotherCommunesAssignmentIsNotFound() {
        var id = issued();
        var item = work.itemOf(id, head);
        var stranger = scene.province().headOfLucNgan;

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingAssignment.class).view(id, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(AcceptingAssignment.class).giveBack(item, "Nhầm", stranger));
    }

    @Test
    void theInspectorReadsButTakesNoPart() {
        var id = issued();
        var inspector = scene.province().inspector;

        assertThat(scene.use(ViewingAssignment.class).view(id, inspector).id()).isEqualTo(id);
        assertRefused(
                vn.lienthong.casefile.CaseFileRule.READ_ONLY,
                () -> scene.use(vn.lienthong.casefile.AddingRemark.class).add(id, "Xin nhắc", List.of(), inspector));
    }

    @Test
    void progressIsReportedByTheOfficerWithEvidence() {
        var id = accepted();
        report(id, 40, officer);

        assertThat(seen(id).percent()).isEqualTo(40);
        assertThat(scene.use(Timeline.class).files(id)).hasSize(1);
        assertRefused(AssignmentRule.NOT_YOUR_WORK, () -> report(id, 50, head));
        assertRefused(AssignmentRule.PERCENT_OUT_OF_RANGE, () -> report(id, 101, officer));
    }

    @Test
    void nothingIsHandedInWithoutTheDeliverable() {
        var item = work.itemOf(accepted(), officer);

        assertRefused(
                AssignmentRule.DELIVERABLE_MISSING,
                () -> scene.use(HandingIn.class).handIn(item, "Xong", List.of(), officer));
    }

    @Test
    void aProgramIsNoEvidence() {
        var item = work.itemOf(accepted(), officer);
        var program = new Upload("bao-cao.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});

        assertRefused(
                AttachmentRule.FILE_TYPE_REFUSED,
                () -> scene.use(HandingIn.class).handIn(item, "Xong", List.of(program), officer));
    }

    @Test
    void standingWorkIsNeitherOpenNorDone() {
        var id = work.issued(scene.province().kinhBac, TimeLimit.STANDING);
        work.accept(id, head, officer);

        assertThat(seen(id).statisticsClass()).isEqualTo(AssignmentClass.STANDING);
        assertThat(scene.use(WorkList.class).waitingIn(id, officer)).isEmpty();
    }

    @Test
    void lightsGoUpAndAreToldToSomebodyHigherEachTime() {
        var id = accepted();
        var lights = scene.use(RaisingLights.class);
        lights.raise(id, Light.GREEN);
        lights.raise(id, Light.YELLOW);
        lights.raise(id, Light.RED);

        assertThat(seen(id).light()).isEqualTo(Light.RED);
        assertThat(told(officer)).containsExactly(NoticeEvent.LIGHT_GREEN);
        assertThat(told(head)).containsExactly(NoticeEvent.LIGHT_YELLOW);
        assertThat(told(scene.province().monitor)).containsExactly(NoticeEvent.LIGHT_RED);
    }

    @Test
    void theFirstLightIsToldToTheOfficerAndToWhoElseHasTheWork() {
        var lights = scene.use(RaisingLights.class);
        lights.raise(issued(), Light.GREEN);
        assertThat(told(head)).as("who has to accept it").containsExactly(NoticeEvent.LIGHT_GREEN);

        var id = accepted();
        work.handIn(id, officer);
        lights.raise(id, Light.GREEN);
        assertThat(told(head)).as("who has to approve it").hasSize(2).containsOnly(NoticeEvent.LIGHT_GREEN);
        assertThat(told(officer)).containsExactly(NoticeEvent.LIGHT_GREEN);
    }

    @Test
    void aResultThatTheHeadSentBackIsTheOfficersAgain() {
        var id = accepted();
        work.handIn(id, officer);
        scene.use(ApprovingResult.class).sendBack(work.itemOf(id, head), "Sửa bảng 2", head);
        scene.use(RaisingLights.class).raise(id, Light.GREEN);

        assertThat(told(officer)).containsExactlyInAnyOrder(NoticeEvent.SENT_BACK, NoticeEvent.LIGHT_GREEN);
        assertThat(told(head)).isEmpty();
    }

    @Test
    void aLightThatIsLateDoesNotGoDownAndWhatIsClosedIsLeftInPeace() {
        var id = accepted();
        var lights = scene.use(RaisingLights.class);
        lights.raise(id, Light.RED);
        lights.raise(id, Light.YELLOW);
        assertThat(seen(id).light()).isEqualTo(Light.RED);

        var done = submitted();
        work.confirm(done);
        lights.raise(done, Light.RED);
        assertThat(seen(done).light()).isEqualTo(Light.NONE);
    }

    @Test
    void nobodyIsRemindedOfWhatWaitsForConfirmationUntilItHasToBeDoneAgain() {
        var id = submitted();
        var lights = scene.use(RaisingLights.class);
        scene.clock().moveTo(LocalDate.of(2026, 9, 24));
        lights.raise(id, Light.YELLOW);
        lights.raise(id, Light.RED);
        assertThat(seen(id).light()).isEqualTo(Light.NONE);
        assertThat(told(head)).isEmpty();

        var monitor = scene.province().monitor;
        scene.use(ConfirmingCompletion.class).redo(work.itemOf(id, monitor), "Thiếu minh chứng", monitor);
        assertThat(seen(id).light()).isEqualTo(Light.RED);
        assertThat(told(monitor)).contains(NoticeEvent.LIGHT_RED);
        assertThat(events(id)).contains(TimelineEvent.LIGHT_RED).doesNotContain(TimelineEvent.LIGHT_YELLOW);
    }

    private List<NoticeEvent> told(Actor person) {
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 9, person).stream()
                .map(NoticeRow::event)
                .toList();
    }

    @Test
    void theOriginalDeadlineNeverChanges() {
        var id = issued();
        scene.flushAndClear();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> scene.entities()
                        .createNativeQuery("update assignment set original_deadline = '2027-01-01' where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .withMessageContaining("never changes");
    }

    private void report(UUID id, int percent, Actor by) {
        scene.use(ReportingProgress.class)
                .report(new ReportProgress(id, percent, "Đã họp", "", List.of(Work.evidence())), by);
    }

    private List<TimelineEvent> events(UUID id) {
        return scene.use(Timeline.class).of(id).stream().map(TimelineRow::event).toList();
    }
}
