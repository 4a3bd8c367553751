package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programs hand files in with what they begin and decide, and take the matters of a flow out as a workbook. */
class MatterFilesIT {

    private static final Map<String, Object> DATA =
            Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2.5, "kind", "OWN", "why", "=1+1");

    @RegisterExtension
    final Journey journey = new Journey();

    private final Program officer = Program.inTheNameOf("cv.kinhbac");
    private final Program head = Program.inTheNameOf("ct.kinhbac");

    @BeforeEach
    void aFlowIsInForce() {
        Leave.inForce();
    }

    private static Map<String, Object> asked(String title) {
        return Map.of("flow", Leave.KEY, "title", title, "data", DATA);
    }

    private HttpResponse<String> begin(String title, String file, String content) {
        return officer.withFile("/api/v1/matters", "matter", asked(title), file, content.getBytes(UTF_8));
    }

    @Test
    void filesComeWithWhatIsBegunAndDecidedAndLieInItsHistory() {
        var begun = begin("Nghỉ có đơn", "don.txt", "Đơn xin nghỉ");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var id = (String) Program.object(begun).get("id");
        var path = "/api/v1/matters/steps/" + head.waitingFor(id) + "/decision";
        var decided = head.withFile(
                path, "decision", Map.of("decision", "GRANTED"), "quyet-dinh.txt", "Đồng ý".getBytes(UTF_8));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(204);
        var again = head.withFile(
                path, "decision", Map.of("decision", "GRANTED"), "quyet-dinh.txt", "Đồng ý".getBytes(UTF_8));
        assertThat(again.statusCode()).isEqualTo(409);

        assertThat(officer.get("/api/v1/case-files/" + id + "/timeline").body())
                .contains("don.txt")
                .containsOnlyOnce("quyet-dinh.txt");
    }

    @Test
    void whatWasFilledInAndDecidedGoesOutWithTheWorkFile() throws IOException {
        var id = officer.create("/api/v1/matters", asked("Nghỉ để xuất hồ sơ"));
        var path = "/api/v1/matters/steps/" + head.waitingFor(id) + "/decision";
        var refused = head.post(path, Map.of("decision", "REFUSED", "reason", "Đang mùa báo cáo"));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(204);
        assertThat(contents(officer.bytes("/api/v1/case-files/" + id + "/work-file?format=zip")))
                .contains("Số ngày nghỉ: 2.5", "Xin nghỉ phép", "Đang mùa báo cáo", "Không đồng ý");
        assertThat(officer.bytes("/api/v1/case-files/" + id + "/work-file?format=pdf"))
                .startsWith("%PDF".getBytes(UTF_8));
    }

    /** The first page, as plain text. */
    private static String contents(byte[] zip) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("00") && entry.getName().endsWith(".txt")) {
                    return new String(entries.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no contents");
    }

    @Test
    void whatIsWrongWithAFileOrTheFormBeginsNothing() {
        var title = "Nghỉ kèm tệp lạ " + Plans.symbol();
        assertThat(begin(title, "chuong-trinh.exe", "MZ").statusCode()).isEqualTo(422);
        var wrong = new HashMap<>(asked(title));
        wrong.put("data", Map.of("days", 99));
        assertThat(officer.withFile("/api/v1/matters", "matter", wrong, "don.txt", "Đơn".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.withFile("/api/v1/matters", "other", asked(title), "don.txt", "Đơn".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.withFile("/api/v1/matters", "matter", "no object", "don.txt", "Đơn".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(officer.get("/api/v1/matters?words=" + title.split(" ")[4].split("/")[0])
                        .body())
                .doesNotContain(title);
    }

    @Test
    void theWorkbookHasAColumnForEachFieldInItsOrderAndKind() {
        var title = "+Nghỉ ra bảng " + Plans.symbol();
        officer.create("/api/v1/matters", asked(title));
        var lines = Cells.of(officer.bytes("/api/v1/matters/list.xlsx?flow=" + Leave.KEY));
        var heads = lines.stream()
                .filter(line -> line.stream().anyMatch(cell -> cell.text().equals("Số ngày nghỉ")))
                .findFirst()
                .orElseThrow();
        assertThat(heads)
                .extracting(Cells.Cell::text)
                .endsWith("Nghỉ từ ngày", "Đến hết ngày", "Số ngày nghỉ", "Loại nghỉ", "Lý do nghỉ", "Người làm thay");
        var line = lines.stream()
                .filter(each -> each.stream().anyMatch(cell -> cell.text().equals(title)))
                .findFirst()
                .orElseThrow();
        assertThat(line).extracting(Cells.Cell::type).doesNotContain("formula");
        assertThat(under(heads, line, "Số ngày nghỉ")).isEqualTo(tuple("n", "2.5"));
        assertThat(under(heads, line, "Loại nghỉ")).isEqualTo(tuple("inlineStr", "Việc riêng"));
        assertThat(under(heads, line, "Lý do nghỉ")).isEqualTo(tuple("inlineStr", "=1+1"));
        // a day is a number of days since the end of 1899
        assertThat(under(heads, line, "Nghỉ từ ngày").toList().get(0)).isEqualTo("n");
        assertThat((String) under(heads, line, "Nghỉ từ ngày").toList().get(1)).startsWith("46392");
    }

    @Test
    void theWorkFileOfAMatterSaysWhatIsKnownOfIt() throws IOException {
        var id = officer.create("/api/v1/matters", asked("Nghỉ có hồ sơ"));
        try (var paper = Loader.loadPDF(officer.bytes("/api/v1/case-files/" + id + "/work-file?format=pdf"))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Nghỉ có hồ sơ", "Nghỉ từ ngày", "05/01/2027", "Việc riêng", "=1+1");
        }
    }

    private static org.assertj.core.groups.Tuple under(List<Cells.Cell> heads, List<Cells.Cell> line, String head) {
        var column = heads.stream()
                .filter(cell -> cell.text().equals(head))
                .findFirst()
                .orElseThrow()
                .column();
        return line.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(cell -> tuple(cell.type(), cell.text()))
                .orElseThrow();
    }
}
