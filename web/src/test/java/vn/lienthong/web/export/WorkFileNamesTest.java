package vn.lienthong.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkFileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "bao-cao.pdf, bao-cao.pdf",
        "../../etc/passwd, ____etc_passwd",
        "C:\\tệp.txt, C__tệp.txt",
        "Bảng 16 tiêu chí.xlsx, Bảng 16 tiêu chí.xlsx"
    })
    void namesInAWorkFileAreNoPaths(String given, String kept) {
        assertThat(WorkFileNames.safe(given)).isEqualTo(kept);
    }
}
