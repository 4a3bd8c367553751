package vn.lienthong.web.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.lienthong.organization.Heading;
import vn.lienthong.web.reader.Texts;

class HandedInTest {

    private static final Heading OFFICE =
            new Heading(Optional.of("Ủy ban nhân dân tỉnh Bắc Ninh"), "Văn phòng UBND tỉnh", "Bắc Ninh");
    private static final String PLACE_AND_DATE = Papers.placeAndDate(OFFICE, LocalDate.of(2026, 9, 5));
    private static final Report REPORT = new Report(
            "Tổng quan nhiệm vụ",
            List.of("Số liệu đến ngày 23/09/2026"),
            List.of(
                    Column.text("Đơn vị chủ trì", 40),
                    Column.number("Tổng số"),
                    Column.number("Đúng hạn"),
                    Column.text("Hạn", 12)));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static List<Object> line(String name) {
        return Arrays.asList(name, 1234L, new Share(0.875), LocalDate.of(2026, 9, 14));
    }

    private byte[] workbook(String... names) throws IOException {
        try (var writer = new Workbook(out, OFFICE, PLACE_AND_DATE)) {
            writer.begin(REPORT);
            for (var name : names) {
                writer.line(line(name));
            }
        }
        return out.toByteArray();
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("handed-in", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private byte[] paper(int lines) throws IOException {
        try (var writer = new Paper(out, new Typeface(), new Vietnamese(), OFFICE, PLACE_AND_DATE)) {
            writer.begin(REPORT);
            for (int number = 0; number < lines; number++) {
                writer.line(line("Xã Lục Ngạn " + number));
            }
            writer.sum(line("Cộng"));
        }
        return out.toByteArray();
    }

    /** Without a reader in front of the screen. */
    private static class Vietnamese extends Texts {

        @Override
        public String number(Number number) {
            return NumberFormat.getInstance(Locale.forLanguageTag("vi")).format(number);
        }
    }

    @Test
    void aNoteThatIsLongerThanTheTableIsWideIsReadInFull() throws IOException {
        var noted = new Report(REPORT.title(), List.of("Xếp hạng riêng từng cấp. ".repeat(8)), REPORT.columns());
        try (var writer = new Workbook(out, OFFICE, PLACE_AND_DATE)) {
            writer.begin(noted);
        }

        assertThat(sheet(out.toByteArray())).containsPattern("<row r=\"6\"[^>]* ht=\"48");
    }

    @Test
    void whatBeginsLikeAFormulaStaysText() throws IOException {
        var sheet = sheet(workbook("=HYPERLINK(\"http://a\")", "+1", "-1", "@SUM(A1)"));

        assertThat(sheet).doesNotContain("<f>").contains("=HYPERLINK(", ">+1<", ">-1<", ">@SUM(A1)<");
        assertThat(sheet.split("inlineStr", -1)).hasSizeGreaterThan(4);
    }

    @Test
    void numbersSharesAndDaysKeepTheirTypes() throws IOException {
        assertThat(sheet(workbook("Phường Kinh Bắc")))
                .contains("<v>1234</v>", "<v>0.875</v>")
                .containsPattern("<v>46279(\\.0)?</v>");
    }

    @Test
    void aPaperHasTheHeadThatTheRulesOfPapersAskFor() throws IOException {
        var pdf = paper(3);
        Files.write(Path.of("target", "handed-in.pdf"), pdf);
        var text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);

        assertThat(text)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "ỦY BAN NHÂN DÂN TỈNH BẮC NINH",
                        "VĂN PHÒNG UBND TỈNH",
                        "Bắc Ninh, ngày 05 tháng 9 năm 2026",
                        "TỔNG QUAN NHIỆM VỤ",
                        "Xã Lục Ngạn 2",
                        "1.234",
                        "87,5%");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEachPageAndNumbersThem() throws IOException {
        var reader = new PdfReader(paper(400));
        var second = new PdfTextExtractor(reader).getTextFromPage(2);

        assertThat(reader.getNumberOfPages()).isGreaterThan(5);
        assertThat(second).contains("Đơn vị chủ trì", "2");
    }

    @Test
    void aLongListLeavesWhileItIsWritten() throws IOException {
        try (var writer = new Workbook(out, OFFICE, PLACE_AND_DATE)) {
            writer.begin(REPORT);
            for (int number = 0; number < 20_000; number++) {
                writer.line(line("Nhiệm vụ số " + number));
            }
            assertThat(out.size()).isGreaterThan(100_000);
        }
    }
}
