package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.rule.BusinessRuleViolation;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFixture.year2026();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-16",
                "2026-02-20",
                "2026-02-22",
                "2026-04-27",
                "2026-04-30",
                "2026-05-01",
                "2026-08-31",
                "2026-09-01",
                "2026-09-02",
                "2026-11-24",
                "2026-03-07",
                "2026-08-29"
            })
    void holidaysDaysInLieuAndWeekendsAreOff(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-13", "2026-02-23", "2026-08-22", "2026-09-03", "2026-11-23", "2026-12-31"})
    void ordinaryDaysAndTheWorkedSaturdayAreWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-02-13, 1, 2026-02-23",
        "2026-02-12, 5, 2026-02-26",
        "2026-02-17, 1, 2026-02-23",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-21, 2, 2026-08-24",
        "2026-08-28, 1, 2026-09-03",
        "2026-04-29, 1, 2026-05-04",
        "2026-04-24, 1, 2026-04-28",
        "2026-11-23, 1, 2026-11-25"
    })
    void deadlinesCountWorkingDays(LocalDate start, int days, LocalDate deadline) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-06, 4",
        "2026-03-06, 2026-03-08, 0",
        "2026-02-13, 2026-02-22, 0",
        "2026-08-17, 2026-08-23, 5",
        "2026-03-06, 2026-03-02, -4"
    })
    void theWorkingDaysBetweenTwoDaysAreCounted(LocalDate first, LocalDate last, int days) {
        assertThat(calendar.workingDaysBetween(first, last)).isEqualTo(days);
    }

    static IntStream seeds() {
        return new Random(2026).ints(200, 0, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeadlineIsAWorkingDayAndExactlySoManyWorkingDaysAway(int seed) {
        var random = new Random(seed);
        var start = LocalDate.ofYearDay(2026, 1 + random.nextInt(200));
        var days = 1 + random.nextInt(90);
        var deadline = calendar.plusWorkingDays(start, days);

        assertThat(calendar.isWorkingDay(deadline)).isTrue();
        assertThat(calendar.workingDaysBetween(start, deadline)).isEqualTo(days);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, days), 1))
                .isEqualTo(calendar.plusWorkingDays(start, days + 1));
    }

    @Test
    void aYearWithoutACalendarIsNotGuessed() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(CalendarRule.CALENDAR_MISSING);
                    assertThat(broken.arguments()).containsExactly(2027);
                });
    }

    @Test
    void workingDaysAreNotCountedBackward() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 3, 2), -1));
    }
}
