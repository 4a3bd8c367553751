package vn.lienthong.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static Period of(String day, PeriodKind kind) {
        return Period.containing(LocalDate.parse(day), kind);
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aMonthRunsFromThe15thToThe14th() {
        assertThat(of("2026-09-14", PeriodKind.MONTH)).isEqualTo(days("2026-08-15", "2026-09-14"));
        assertThat(of("2026-09-15", PeriodKind.MONTH)).isEqualTo(days("2026-09-15", "2026-10-14"));
    }

    @Test
    void aQuarterHasThreeOfThem() {
        assertThat(of("2026-09-15", PeriodKind.QUARTER)).isEqualTo(days("2026-09-15", "2026-12-14"));
        assertThat(of("2026-09-14", PeriodKind.QUARTER)).isEqualTo(days("2026-06-15", "2026-09-14"));
    }

    @Test
    void aYearEndsOn14December() {
        assertThat(of("2026-01-20", PeriodKind.HALF)).isEqualTo(days("2025-12-15", "2026-06-14"));
        assertThat(of("2026-06-15", PeriodKind.HALF)).isEqualTo(days("2026-06-15", "2026-12-14"));
        assertThat(of("2026-12-15", PeriodKind.YEAR)).isEqualTo(days("2026-12-15", "2027-12-14"));
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertRefused(ScoreRule.PERIOD_BACKWARDS, () -> days("2026-09-15", "2026-09-14"));
    }
}
