package vn.lienthong.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.rule.BusinessRuleViolation;

class CsvFileTest {

    private static final String TEXT = "code\tname_vi\nH05\tTỉnh Bắc Ninh\n";

    @Test
    void whatASpreadsheetCallsUnicodeTextIsReadAsTheSameInUtf8() {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            var lines =
                    new CsvReader(List.of("code", "name_vi")).read(CsvFile.text(("\uFEFF" + TEXT).getBytes(charset)));

            assertThat(lines).as(charset.name()).hasSize(1);
            assertThat(lines.get(0).text("name_vi")).isEqualTo("Tỉnh Bắc Ninh");
        }
    }

    @Test
    void anOlderCodePageIsRefused() {
        assertThatThrownBy(() -> CsvFile.text("code,name_vi\nH05,Quận è\n".getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.rule()).isEqualTo(ImportRule.NOT_UTF8));
    }
}
