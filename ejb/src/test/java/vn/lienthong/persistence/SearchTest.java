package vn.lienthong.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(DatabaseExtension.class)
class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "luc ngan, Lục Ngạn",
        "LỤC NGẠN, lục ngạn",
        "Hoà, Hòa",
        "Thuỷ, Thủy",
        "dang uy, ĐẢNG ỦY",
        "duong, Đường",
        "nguyen thi phuong, Nguyễn Thị Phượng"
    })
    void searchIgnoresToneMarksTheirPositionAndCase(String typed, String written, EntityManager entityManager) {
        assertThat(folded(typed, entityManager)).isEqualTo(folded(written, entityManager));
    }

    private static Object folded(String text, EntityManager entityManager) {
        return entityManager
                .createNativeQuery("select vn_fold(:text)")
                .setParameter("text", text)
                .getSingleResult();
    }
}
