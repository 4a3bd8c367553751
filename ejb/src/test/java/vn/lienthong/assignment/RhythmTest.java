package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    2026-09-07, 2026-09-05, 2026-09-11",
        "WEEKLY,    2026-09-11, 2026-09-05, 2026-09-11",
        "WEEKLY,    2026-09-12, 2026-09-12, 2026-09-18",
        "MONTHLY,   2026-09-14, 2026-08-15, 2026-09-14",
        "MONTHLY,   2026-09-15, 2026-09-15, 2026-10-14",
        "MONTHLY,   2026-12-31, 2026-12-15, 2027-01-14",
        "MONTHLY,   2026-01-31, 2026-01-15, 2026-02-14",
        "QUARTERLY, 2026-09-14, 2026-06-15, 2026-09-14",
        "QUARTERLY, 2026-09-15, 2026-09-15, 2026-12-14",
        "QUARTERLY, 2026-12-15, 2026-12-15, 2027-03-14"
    })
    void periodsAreThoseOfReports(Rhythm rhythm, LocalDate day, LocalDate from, LocalDate to) {
        var period = rhythm.periodOf(day);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(rhythm.periodAfter(period.to()).from()).isEqualTo(to.plusDays(1));
    }
}
