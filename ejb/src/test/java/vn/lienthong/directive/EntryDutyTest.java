package vn.lienthong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.calendar.CalendarFixture;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class EntryDutyTest {

    private static final WorkingCalendar CALENDAR = CalendarFixture.year2026();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 4);
    private static final boolean MANY = true;

    @RegisterExtension
    Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    void urgentDirectivesAreEnteredTheSameDay(Urgency urgency) {
        assertThat(EntryDuty.dueOn(urgency, FRIDAY, MANY, CALENDAR)).contains(FRIDAY);
        assertThat(EntryDuty.dueOn(urgency, FRIDAY, !MANY, CALENDAR)).contains(FRIDAY);
    }

    @Test
    void ordinaryOnesInOneWorkingDay() {
        assertThat(EntryDuty.dueOn(Urgency.NORMAL, FRIDAY, !MANY, CALENDAR)).contains(LocalDate.of(2026, 9, 7));
    }

    @Test
    void thoseWithManyRecipientsInTwo() {
        assertThat(EntryDuty.dueOn(Urgency.NORMAL, FRIDAY, MANY, CALENDAR)).contains(LocalDate.of(2026, 9, 8));
    }

    @Test
    void nothingIsGuessedForAYearWithoutACalendar() {
        assertThat(EntryDuty.dueOn(Urgency.NORMAL, LocalDate.of(2019, 3, 1), MANY, CALENDAR))
                .isEmpty();
    }

    @Test
    void theDirectiveShowsWhetherTheDutyWasKept() {
        var work = new Work(scene);
        scene.clock().moveTo(LocalDate.of(2026, 9, 2));
        var directive = work.draft("55/KH-UBND");
        work.cut(directive, Work.details(scene.province().department, TimeLimit.workingDays(10)));
        assertThat(standing(directive)).isEqualTo(EntryStanding.DUE);

        scene.clock().moveTo(LocalDate.of(2026, 9, 3));
        assertThat(standing(directive)).isEqualTo(EntryStanding.OVERDUE);
        work.send(directive);
        assertThat(standing(directive)).isEqualTo(EntryStanding.ENTERED_LATE);
    }

    private EntryStanding standing(UUID directive) {
        scene.flushAndClear();
        return scene.use(ViewingDirective.class)
                .view(directive, scene.province().monitor)
                .entryDuty()
                .orElseThrow()
                .standing();
    }
}
