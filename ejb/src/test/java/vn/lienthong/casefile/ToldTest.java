package vn.lienthong.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

class ToldTest {

    private static final UnitName OFFICE =
            new UnitName("Văn phòng UBND tỉnh", "Office of the Provincial People’s Committee");

    @Test
    void everyReaderReadsTheNamesInTheirLanguageAndTheWordsAsTheyAre() {
        var told =
                Told.of("%s, %s: %s", new PostTitle("Chuyên viên theo dõi", "Monitoring officer"), OFFICE, "100% à?");

        assertThat(told.vietnamese()).isEqualTo("Chuyên viên theo dõi, Văn phòng UBND tỉnh: 100% à?");
        assertThat(told.english())
                .isEqualTo("Monitoring officer, Office of the Provincial People’s Committee: 100% à?");
    }

    @Test
    void whatHasNoEnglishNameKeepsItsOwn() {
        assertThat(Told.named(new UnitName("Phòng Kinh tế", null), "").english())
                .isEqualTo("Phòng Kinh tế");
    }

    @Test
    void aNameStandsAloneWhereNothingWasSaid() {
        assertThat(Told.named(OFFICE, " ").vietnamese()).isEqualTo("Văn phòng UBND tỉnh");
        assertThat(Told.named(OFFICE, " Đúng địa bàn ").vietnamese()).isEqualTo("Văn phòng UBND tỉnh: Đúng địa bàn");
    }
}
