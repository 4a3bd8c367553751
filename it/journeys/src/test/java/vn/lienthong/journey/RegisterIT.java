package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register is taken out as a workbook and as a paper, opened and read. */
class RegisterIT {

    private static final Pattern SYMBOL = Pattern.compile("(\\d{2,})/BC-SKHCN");

    /** As the workbook writes a letter with tones. */
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]{2,5});");

    @RegisterExtension
    final Journey journey = new Journey();

    private final String formula = "=1+1 " + Plans.symbol();
    private final String summary = "Báo cáo để vào sổ " + Plans.symbol();

    private Person register() {
        Papers.issuedTo(formula, "H05.01");
        Papers.issuedTo(summary, "H05.01", "H05.09187");
        var clerk = journey.signedIn("vt.khcn").open("/document-register.xhtml");
        clerk.sees(summary);
        return clerk;
    }

    private static byte[] file(Person person, String kind) {
        var link = person.page()
                .locator("a[href^='/exports/register." + kind + "']")
                .getAttribute("href");
        return person.page().request().get(RunningSystem.WEB + link).body();
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("register", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var xml = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return LETTER.matcher(new String(xml.readAllBytes(), UTF_8))
                    .replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }

    /** The numbers in the order in which they stand in the book. */
    private static List<Integer> numbers(String text) {
        return SYMBOL.matcher(text)
                .results()
                .map(hit -> Integer.valueOf(hit.group(1)))
                .collect(toCollection(ArrayList::new));
    }

    private static void runWithoutGaps(List<Integer> numbers) {
        assertThat(numbers).hasSizeGreaterThan(1);
        for (var i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(numbers.get(i - 1) + 1);
        }
    }

    @Test
    void theWorkbookHasTheLetterheadTheNumbersInTheirOrderAndNoFormula() throws IOException {
        var sheet = sheet(file(register(), "xlsx"));

        assertThat(sheet)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .containsIgnoringCase("Sở Khoa học và Công nghệ")
                .contains(summary, "Phường Kinh Bắc", formula)
                .doesNotContain("<f>", "<f ");
        runWithoutGaps(numbers(sheet));
    }

    @Test
    void thePaperHasTheSame() throws IOException {
        try (var pdf = Loader.loadPDF(file(register(), "pdf"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
            assertThat(text.replaceAll("\\s+", "")).contains(summary.substring(summary.lastIndexOf(' ') + 1));
            runWithoutGaps(numbers(text));
        }
    }

    @Test
    void aProgramTakesOutWhatWasIssuedLateOnly() throws IOException {
        register();
        var program = Program.inTheNameOf("vt.khcn");
        var all = Program.object(program.get("/api/v1/documents/register?unit=H05.08&size=1"));
        var late = Program.object(program.get("/api/v1/documents/register?unit=H05.08&late=true"));
        assertThat(((Number) all.get("total")).intValue()).isGreaterThan(1);
        assertThat(((Number) late.get("total")).intValue()).isZero();

        assertThat(sheet(program.bytes("/api/v1/documents/register.xlsx?unit=H05.08")))
                .contains(summary);
        assertThat(sheet(program.bytes("/api/v1/documents/register.xlsx?unit=H05.08&late=true")))
                .contains("CỘNG HÒA XÃ HỘI")
                .doesNotContain(summary);
    }
}
