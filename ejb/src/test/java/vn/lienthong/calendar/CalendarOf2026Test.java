package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year 2026 in the words of the domain. */
class CalendarOf2026Test {

    private final WorkingCalendar calendar = CalendarFixture.year2026();

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void nobodyWorksAtTetFromThe14thToThe22ndOfFebruary() {
        assertThat(day(2, 14).datesUntil(day(2, 23))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(day(2, 13))).isTrue();
        assertThat(calendar.isWorkingDay(day(2, 23))).isTrue();
    }

    @Test
    void aDeadlineThatWouldFallOnTetIsAfterIt() {
        assertThat(calendar.plusWorkingDays(day(2, 12), 2)).isEqualTo(day(2, 23));
    }

    @Test
    void mondayThe31stOfAugustIsOffAndSaturdayThe22ndIsWorkedInstead() {
        assertThat(day(8, 29).datesUntil(day(9, 3))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(day(8, 22))).isTrue();
        assertThat(calendar.plusWorkingDays(day(8, 21), 1)).isEqualTo(day(8, 22));
    }

    @Test
    void the27thAnd30thOfAprilThe1stOfMayAndThe24thOfNovemberAreOff() {
        assertThat(List.of(day(4, 27), day(4, 30), day(5, 1), day(11, 24))).noneMatch(calendar::isWorkingDay);
    }
}
