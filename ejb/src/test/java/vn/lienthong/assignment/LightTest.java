package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The deadline is Friday: it ends at midnight, whatever day follows. */
    @ParameterizedTest
    @CsvSource({"GREEN, 2026-09-18T00:00", "YELLOW, 2026-09-19T00:00", "RED, 2026-09-21T00:00"})
    void greenIsADayBeforeTheEndOfTheDeadlineYellowThenAndRedTwoDaysAfter(Light light, java.time.LocalDateTime at) {
        assertThat(light.at(LocalDate.of(2026, 9, 18), HERE))
                .isEqualTo(at.atZone(HERE).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2026-09-17T23:59",
        "GREEN, 2026-09-18T00:00",
        "GREEN, 2026-09-18T23:59",
        "YELLOW, 2026-09-20T23:59",
        "RED, 2026-09-21T00:00"
    })
    void whatIsDueIsTheHighestWhoseTimeHasCome(Light due, java.time.LocalDateTime moment) {
        assertThat(Light.dueBy(moment.atZone(HERE).toInstant(), LocalDate.of(2026, 9, 18), HERE))
                .isEqualTo(due);
    }
}
