package vn.lienthong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PrintedDirectiveTest {
    private final DirectiveSeed seed = DirectiveSeed.read();

    @Test
    void carriesTheNationalTitleTheNumberAndTheSignerInVietnameseLetters() throws IOException {
        assertThat(text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Số: 17/KH-UBND")
                .contains("Bắc Ninh, ngày 11 tháng 8 năm 2025")
                .contains(seed.head().getString("signer"));
    }

    @Test
    void namesEveryAssignment() throws IOException {
        assertThat(seed.assignments())
                .extracting(assignment -> assignment.getString("title"))
                .allSatisfy(title -> assertThat(text()).contains(title));
    }

    @Test
    void isSmallEnoughForAnOldLine() {
        assertThat(SeedFiles.read(seed.fileName())).hasSizeLessThan(100_000);
    }

    private String text() throws IOException {
        var reader = new PdfReader(SeedFiles.read(seed.fileName()));
        var pages = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(pages.getTextFromPage(page)).append(' ');
        }
        reader.close();
        return text.toString().replaceAll("\\s+", " ");
    }
}
