package vn.lienthong.assignment.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.DeadlineChangeKind;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.calendar.CalendarDay;
import vn.lienthong.calendar.CalendarEdit;
import vn.lienthong.calendar.CalendarRule;
import vn.lienthong.calendar.CalendarSheet;
import vn.lienthong.calendar.DayKind;
import vn.lienthong.calendar.EditingCalendar;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.importing.ImportRule;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

/** The scene's Monday is 7 September 2026, and its calendar knows no holidays at first. */
class ChangingCalendarTest {

    private static final LocalDate TEN_WORKING_DAYS_LATER = LocalDate.of(2026, 9, 21);
    private static final LocalDate THE_DAY_AFTER = LocalDate.of(2026, 9, 22);
    private static final CalendarDay WEDNESDAY_OFF =
            new CalendarDay(LocalDate.of(2026, 9, 16), DayKind.COMPENSATION_OFF, "Nghỉ hoán đổi", "Day off");
    private static final CalendarDay SATURDAY_WORKED =
            new CalendarDay(LocalDate.of(2026, 9, 12), DayKind.WORKED_SATURDAY, "Làm bù", "Worked Saturday");

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private Actor administrator;
    private UUID assignment;

    @BeforeEach
    void anOpenAssignment() {
        province = scene.province();
        work = new Work(scene);
        var monitor = province.monitor;
        administrator = new Actor(
                monitor.officialId(), monitor.name(), "", monitor.seats(), Set.of(Role.OFFICIAL, Role.SYSTEM_ADMIN));
        assignment = work.issued(province.kinhBac, TimeLimit.workingDays(10));
        scene.flushAndClear();
    }

    private CalendarEdit edit(CalendarDay... days) {
        return new CalendarEdit(
                2026, scene.use(EditingCalendar.class).open(2026, administrator).version(), false, List.of(days));
    }

    private List<DueDateChange> preview(CalendarDay... days) {
        return scene.use(RecalculatingDueDates.class).preview(edit(days), administrator);
    }

    private Optional<UUID> change(boolean countAnew, CalendarDay... days) {
        var batch = scene.use(ChangingCalendar.class).change(edit(days), countAnew, "Đổi lịch 2026", administrator);
        scene.flushAndClear();
        return batch;
    }

    private void carryOut(UUID batch) {
        while (scene.use(ApplyingRecalculation.class).nextBatch(batch)) {
            scene.flushAndClear();
        }
    }

    private AssignmentView view() {
        return scene.use(ViewingAssignment.class).view(assignment, province.chairman);
    }

    @Test
    void whatWouldMoveIsShownBeforeItIsApplied() {
        assertThat(preview(WEDNESDAY_OFF)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DueKind.ASSIGNMENT);
            assertThat(change.from()).isEqualTo(TEN_WORKING_DAYS_LATER);
            assertThat(change.to()).isEqualTo(THE_DAY_AFTER);
            assertThat(change.unit()).isEqualTo(province.kinhBac.bothNames());
        });
        assertThat(view().deadline()).contains(TEN_WORKING_DAYS_LATER);
    }

    @Test
    void aWorkedSaturdayBringsTheDeadlineForward() {
        assertThat(preview(SATURDAY_WORKED)).extracting(DueDateChange::to).contains(LocalDate.of(2026, 9, 18));
    }

    @Test
    void aHolidayOnAWeekendOrAfterTheDeadlineMovesNothing() {
        var sunday = new CalendarDay(LocalDate.of(2026, 9, 13), DayKind.HOLIDAY, "Lễ", "Holiday");
        var later = new CalendarDay(LocalDate.of(2026, 11, 24), DayKind.HOLIDAY, "Lễ", "Holiday");

        assertThat(preview(sunday, later)).isEmpty();
    }

    @Test
    void theDueDateOfAStepMovesToo() {
        var tomorrowOff = new CalendarDay(LocalDate.of(2026, 9, 8), DayKind.HOLIDAY, "Lễ", "Holiday");
        assertThat(preview(tomorrowOff)).extracting(DueDateChange::kind).contains(DueKind.WORK_ITEM);
        carryOut(change(true, tomorrowOff).orElseThrow());

        assertThat(scene.use(WorkList.class).waitingIn(assignment, province.headOfKinhBac))
                .singleElement()
                .extracting(WorkListRow::dueOn)
                .isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    void whatIsAppliedStandsInTheChainAndTheOriginalStays() {
        var batch = change(true, WEDNESDAY_OFF).orElseThrow();
        assertThat(scene.use(ChangingCalendar.class).progress(batch)).isEqualTo(new RecalculationProgress(0, 1, 0));
        carryOut(batch);

        assertThat(view().deadline()).contains(THE_DAY_AFTER);
        assertThat(view().originalDeadline()).contains(TEN_WORKING_DAYS_LATER);
        assertThat(view().deadlineChanges()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(DeadlineChangeKind.RECALCULATED);
            assertThat(link.reason()).isEqualTo("Đổi lịch 2026");
        });
        assertThat(scene.use(ChangingCalendar.class).progress(batch)).isEqualTo(new RecalculationProgress(1, 1, 0));
    }

    private ImportedCalendar taken(Optional<Boolean> countAnew, CalendarDay... days) {
        var csv = CalendarSheet.csv(List.of(days));
        var taken = scene.use(ChangingCalendar.class)
                .importFile(2026, false, csv, countAnew, "Đổi lịch 2026", administrator);
        scene.flushAndClear();
        return taken;
    }

    @Test
    void aFileThatMovesDueDatesIsTakenInOnlyWhenSomebodySaysWhatBecomesOfThem() {
        assertRefused(CalendarRule.DUE_DATES_WOULD_MOVE, () -> taken(Optional.empty(), WEDNESDAY_OFF));
        assertThat(scene.use(WorkingCalendars.class).current().isWorkingDay(WEDNESDAY_OFF.date()))
                .isTrue();
        carryOut(taken(Optional.of(true), WEDNESDAY_OFF).batch().orElseThrow());

        assertThat(view().deadline()).contains(THE_DAY_AFTER);
        assertThat(view().originalDeadline()).contains(TEN_WORKING_DAYS_LATER);
    }

    @Test
    void aFileMayLeaveTheDueDatesAsTheyAreAndOneThatMovesNothingAsksNothing() {
        assertThat(taken(Optional.of(false), WEDNESDAY_OFF).batch()).isEmpty();
        assertThat(view().deadline()).contains(TEN_WORKING_DAYS_LATER);
        var later = new CalendarDay(LocalDate.of(2026, 11, 24), DayKind.HOLIDAY, "Lễ", "Holiday");

        assertThat(taken(Optional.empty(), WEDNESDAY_OFF, later).report().created())
                .isEqualTo(1);
    }

    @Test
    void theEditorMayLeaveTheDueDatesAsTheyAre() {
        assertThat(change(false, WEDNESDAY_OFF)).isEmpty();
        assertThat(view().deadline()).contains(TEN_WORKING_DAYS_LATER);
    }

    @Test
    void whatMovedMeanwhileIsLeftAlone() {
        var batch = change(true, WEDNESDAY_OFF).orElseThrow();
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        work.handIn(assignment, province.officerOfKinhBac);
        work.approve(assignment, province.headOfKinhBac);
        carryOut(batch);

        assertThat(view().deadline()).contains(TEN_WORKING_DAYS_LATER);
        assertThat(scene.use(ChangingCalendar.class).progress(batch)).isEqualTo(new RecalculationProgress(1, 1, 1));
    }

    @Test
    void aDateNamedByTheOfficeIsNotCountedAnew() {
        work.issued(province.lucNgan, TimeLimit.until(LocalDate.of(2026, 9, 25)));

        assertThat(preview(WEDNESDAY_OFF)).hasSize(1);
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondIsTold() {
        var seen = edit(SATURDAY_WORKED);
        change(false, WEDNESDAY_OFF);

        assertRefused(
                CalendarRule.CHANGED_MEANWHILE,
                () -> scene.use(ChangingCalendar.class).change(seen, false, "", administrator));
    }

    @Test
    void aDayIsNamedOnceAndInItsYear() {
        var other = new CalendarDay(LocalDate.of(2025, 9, 16), DayKind.HOLIDAY, "Lễ", "Holiday");

        assertRefused(CalendarRule.DAY_TWICE, () -> change(false, WEDNESDAY_OFF, WEDNESDAY_OFF));
        assertRefused(CalendarRule.OTHER_YEAR, () -> change(false, other));
    }

    @Test
    void onlyTheSystemAdministratorEdits() {
        var seen = edit(WEDNESDAY_OFF);

        assertRefused(
                ImportRule.NOT_ALLOWED,
                () -> scene.use(ChangingCalendar.class).change(seen, true, "", province.monitor));
        assertRefused(
                ImportRule.NOT_ALLOWED,
                () -> scene.use(RecalculatingDueDates.class).preview(seen, province.monitor));
    }
}
