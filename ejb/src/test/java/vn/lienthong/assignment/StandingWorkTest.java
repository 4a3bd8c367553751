package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.checkin.CheckInReport;
import vn.lienthong.assignment.checkin.CheckInRow;
import vn.lienthong.assignment.checkin.CheckInRule;
import vn.lienthong.assignment.checkin.CheckInState;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.assignment.checkin.KeepingRhythm;
import vn.lienthong.assignment.checkin.ViewingCheckIns;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.scene.PlayedProcesses;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;

class StandingWorkTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate OCTOBER_DUE = LocalDate.of(2026, 10, 14);
    private static final LocalDate A_WEEK_BEFORE = LocalDate.of(2026, 10, 7);
    private static final LocalDate NOVEMBER_SATURDAY = LocalDate.of(2026, 11, 14);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private UUID accepted(Rhythm rhythm) {
        var id = work.issued(province.kinhBac, TimeLimit.standing(rhythm));
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        scene.flushAndClear();
        return id;
    }

    /** Accepted on 7 September, a week before the 14th: the first period is the one that begins with the 15th. */
    private UUID openedInOctober() {
        var id = accepted(Rhythm.MONTHLY);
        scene.clock().moveTo(A_WEEK_BEFORE);
        scene.use(PlayedProcesses.class).checkInOpens(id);
        scene.flushAndClear();
        return id;
    }

    private void checkIn(UUID id, String text, String figures) {
        var officer = province.officerOfKinhBac;
        scene.use(CheckingIn.class)
                .checkIn(work.itemOf(id, officer), new CheckInReport(text, figures, List.of(Work.evidence())), officer);
        scene.flushAndClear();
    }

    private List<CheckInRow> periods(UUID id) {
        return scene.use(ViewingCheckIns.class).of(id, province.monitor);
    }

    @Test
    void theFirstPeriodIsTheOneThatTheOfficerWasNotAskedForYet() {
        assertThat(periods(accepted(Rhythm.MONTHLY))).singleElement().satisfies(period -> {
            assertThat(period.from()).isEqualTo(LocalDate.of(2026, 9, 15));
            assertThat(period.dueOn()).isEqualTo(OCTOBER_DUE);
            assertThat(period.opensOn()).isEqualTo(A_WEEK_BEFORE);
            assertThat(period.state()).isEqualTo(CheckInState.PLANNED);
        });
    }

    @Test
    void nothingWaitsForTheOfficerUntilThePeriodNearsItsEnd() {
        var id = accepted(Rhythm.MONTHLY);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .isEmpty();
        assertThat(scene.use(KeepingRhythm.class).opensAt(id))
                .isEqualTo(A_WEEK_BEFORE.atStartOfDay(HERE).toInstant());
    }

    @Test
    void theOfficerChecksInByTheLastDayWithTextFiguresAndFiles() {
        var id = openedInOctober();
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .singleElement()
                .extracting("dueOn")
                .isEqualTo(OCTOBER_DUE);
        checkIn(id, "Tỷ lệ tăng", "82,4 % hồ sơ nộp trực tuyến");

        assertThat(periods(id).get(1)).satisfies(period -> {
            assertThat(period.state()).isEqualTo(CheckInState.CHECKED_IN);
            assertThat(period.late()).isFalse();
            assertThat(period.figures()).isEqualTo("82,4 % hồ sơ nộp trực tuyến");
        });
        assertThat(scene.use(Timeline.class).files(id)).hasSize(1);
    }

    @Test
    void theNextPeriodFollowsAndItsLastDayMovesFromASaturdayToTheNextWorkingDay() {
        var id = openedInOctober();
        checkIn(id, "Tỷ lệ tăng", "");

        assertThat(periods(id).get(0)).satisfies(period -> {
            assertThat(period.to()).isEqualTo(NOVEMBER_SATURDAY);
            assertThat(period.dueOn()).isEqualTo(NOVEMBER_SATURDAY.plusDays(2));
            assertThat(period.state()).isEqualTo(CheckInState.PLANNED);
        });
    }

    @Test
    void whoChecksInAfterTheLastDayIsLate() {
        var id = openedInOctober();
        scene.clock().moveTo(OCTOBER_DUE.plusDays(1));
        checkIn(id, "Chậm do tổng hợp", "");

        assertThat(periods(id).get(1).late()).isTrue();
    }

    @Test
    void whenTheLastDayIsOverTheHeadIsTold() {
        var id = openedInOctober();
        assertThat(scene.use(KeepingRhythm.class).overdueAt(id))
                .isEqualTo(OCTOBER_DUE.plusDays(1).atStartOfDay(HERE).toInstant());
        scene.use(KeepingRhythm.class).warn(id);
        scene.flushAndClear();

        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(1);
        assertThat(scene.use(Timeline.class).of(id)).extracting("event").contains(TimelineEvent.CHECK_IN_OVERDUE);
    }

    @Test
    void aPeriodOfWhichNothingWasSaidUntilTheNextIsAskedForIsMissed() {
        var id = openedInOctober();
        assertThat(scene.use(KeepingRhythm.class).missedAt(id))
                .isEqualTo(NOVEMBER_SATURDAY.minusDays(7).atStartOfDay(HERE).toInstant());
        scene.clock().moveTo(NOVEMBER_SATURDAY.minusDays(7));
        scene.use(PlayedProcesses.class).nextPeriodBegins(id);
        scene.flushAndClear();

        assertThat(periods(id))
                .extracting(CheckInRow::state)
                .containsExactly(CheckInState.PLANNED, CheckInState.MISSED);
        assertThat(scene.use(Notices.class).unread(province.monitor))
                .as("the assigner is told")
                .isEqualTo(1);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .isEmpty();
    }

    @Test
    void aPauseMovesWhatIsStillToBeSaid() {
        var id = openedInOctober();
        scene.use(SuspendingAssignment.class).suspend(id, "Chờ hướng dẫn", province.monitor);
        scene.clock().moveTo(OCTOBER_DUE);
        scene.use(SuspendingAssignment.class).resume(id, "", province.monitor);
        scene.flushAndClear();

        assertThat(periods(id).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .singleElement()
                .extracting("dueOn")
                .isEqualTo(LocalDate.of(2026, 10, 21));
    }

    @Test
    void checkingInNeedsWords() {
        var id = openedInOctober();

        assertRefused(CheckInRule.TEXT_REQUIRED, () -> checkIn(id, " ", "82 %"));
    }

    @Test
    void standingWorkIsNeitherOpenNorDoneUntilTheAssignerConcludesItAndThenItIsNotLate() {
        var id = openedInOctober();
        assertThat(statisticsClass(id)).isEqualTo(AssignmentClass.STANDING);
        scene.use(ConcludingAssignment.class).conclude(id, "Chuyển sang kế hoạch năm 2027", province.monitor);
        scene.flushAndClear();

        assertThat(statisticsClass(id)).isEqualTo(AssignmentClass.DONE_ON_TIME);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac))
                .isEmpty();
    }

    private AssignmentClass statisticsClass(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman).statisticsClass();
    }

    @Test
    void onlyTheAssignersSideConcludesAndOnlyWhatIsStanding() {
        var id = accepted(Rhythm.WEEKLY);
        var once = work.issued(province.kinhBac, TimeLimit.workingDays(10));
        var concluding = scene.use(ConcludingAssignment.class);

        assertRefused(AssignmentRule.NOT_YOURS_TO_CONCLUDE, () -> concluding.conclude(id, "", province.headOfKinhBac));
        assertRefused(AssignmentRule.ONLY_STANDING_IS_CONCLUDED, () -> concluding.conclude(once, "", province.monitor));
    }
}
