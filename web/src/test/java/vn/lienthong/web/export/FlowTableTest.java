package vn.lienthong.web.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.lienthong.matter.FlowFigures;
import vn.lienthong.matter.FlowTotals;
import vn.lienthong.organization.Heading;
import vn.lienthong.web.reader.Language;
import vn.lienthong.web.reader.Texts;

/** Who hands in the dashboard hands in what it says of matters, and can add it up. */
class FlowTableTest {

    private static final Heading OFFICE = new Heading(Optional.empty(), "Văn phòng UBND tỉnh", "Bắc Ninh");
    private static final String PLACE_AND_DATE = Papers.placeAndDate(OFFICE, LocalDate.of(2026, 11, 26));
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-fA-F]+);");
    private static final Pattern ROW = Pattern.compile("<row .*?</row>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<v>(\\d+)(?:\\.0)?</v>");

    private static final FlowTotals TOTALS = new FlowTotals(
            List.of(
                    new FlowFigures("leave", "Xin nghỉ phép", 3, 1, 2, 4, 5, 1, 1),
                    new FlowFigures("opinions", "Lấy ý kiến", 10, 0, 1, 0, 20, 3, 2),
                    new FlowFigures("seal", "=Mượn con dấu", 0, 0, 0, 0, 0, 0, 0)),
            new FlowFigures("", "", 13, 1, 3, 4, 25, 4, 3));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Texts text = Texts.in(Language.VI);

    private String sheet(FlowTotals totals) throws IOException {
        try (var book = new Workbook(out, OFFICE, PLACE_AND_DATE)) {
            new FlowTable(text).write(totals, book);
        }
        var file = Files.write(Files.createTempFile("flows", ".xlsx"), out.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return LETTER.matcher(new String(sheet.readAllBytes(), UTF_8))
                    .replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }

    /** Of each line that has numbers these, the sum last. */
    private static List<List<Long>> numbers(String sheet) {
        return ROW.matcher(sheet)
                .results()
                .map(row -> NUMBER.matcher(row.group())
                        .results()
                        .map(number -> Long.valueOf(number.group(1)))
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void theWorkbookHasALineForEachFlowAndEachColumnAddsUp() throws IOException {
        var sheet = sheet(TOTALS);
        assertThat(sheet)
                .contains("Xin nghỉ phép", "Lấy ý kiến", ">=Mượn con dấu<", text.say("overview.matters.all"))
                .doesNotContain("<f>");
        var lines = numbers(sheet);
        assertThat(lines).hasSize(4);
        var sum = lines.get(3);
        assertThat(sum)
                .isEqualTo(IntStream.range(0, sum.size())
                        .mapToObj(column -> lines.subList(0, 3).stream()
                                .mapToLong(line -> line.get(column))
                                .sum())
                        .toList());
    }

    @Test
    void theClassesOfEachLineAddUpToItsTotal() throws IOException {
        assertThat(numbers(sheet(TOTALS))).allSatisfy(line -> {
            var classes = line.subList(2, line.size());
            assertThat(classes.stream().mapToLong(Long::longValue).sum())
                    .as("total")
                    .isEqualTo(line.get(0));
            assertThat(classes.subList(0, 4).stream().mapToLong(Long::longValue).sum())
                    .as("open")
                    .isEqualTo(line.get(1));
        });
    }

    @Test
    void thePaperHasTheSameLines() throws IOException {
        try (var paper = new Paper(out, new Typeface(), text, OFFICE, PLACE_AND_DATE)) {
            new FlowTable(text).write(TOTALS, paper);
        }
        var reader = new PdfReader(out.toByteArray());
        var read = Stream.iterate(1, page -> page + 1)
                .limit(reader.getNumberOfPages())
                .map(page -> page(reader, page))
                .toList()
                .toString();
        assertThat(read).contains("Xin nghỉ phép", "Lấy ý kiến", text.say("overview.matters.all"), "53", "21");
    }

    private static String page(PdfReader reader, int page) {
        try {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whereNoFlowIsInForceTheTableSaysSo() throws IOException {
        var nothing = new FlowTotals(List.of(), new FlowFigures("", "", 0, 0, 0, 0, 0, 0, 0));
        assertThat(sheet(nothing)).contains(text.say("overview.matters.none"));
    }
}
