package vn.lienthong.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "100.0, EXCELLENT",
        "90.0, EXCELLENT",
        "89.9, GOOD",
        "70.0, GOOD",
        "69.9, DONE",
        "50.0, DONE",
        "49.9, NOT_DONE",
        "0.0, NOT_DONE"
    })
    void from90ExcellentFrom70GoodFrom50Done(BigDecimal points, Grade grade) {
        assertThat(Grade.of(points)).isEqualTo(grade);
    }
}
