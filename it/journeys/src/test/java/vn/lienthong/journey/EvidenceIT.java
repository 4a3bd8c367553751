package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceIT {

    private static final String TYPED = "Gửi bảng tổng hợp để văn phòng xem trước";

    @RegisterExtension
    final Journey journey = new Journey();

    private Person officerAt(String assignment) {
        return journey.signedIn("cv.kinhbac").open("/assignment.xhtml?id=" + assignment);
    }

    private static Person choose(Person person, FilePayload file) {
        person.field("note:files").setInputFiles(file);
        return person;
    }

    private static FilePayload pdf(String name, String words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
        }
        return new FilePayload(name, "application/pdf", out.toByteArray());
    }

    @Test
    void aFileTooLargeOfAFalseTypeOrWithAFormulaNameIsRefusedAndNothingTypedIsLost() throws IOException {
        var officer = officerAt(Works.acceptedByKinhBac("Việc có tệp không hợp lệ " + Plans.symbol()));
        officer.fill("note:text", TYPED);
        var large = new FilePayload("anh-chup.pdf", "application/pdf", new byte[21 << 20]);

        choose(officer, large).field("note:add").click();
        officer.sees("lớn hơn 20 MB");
        officer.photograph("evidence-too-large");
        assertThat(officer.field("note:text").inputValue()).isEqualTo(TYPED);

        choose(officer, new FilePayload("trong.pdf", "application/pdf", new byte[0]))
                .field("note:add")
                .click();
        officer.sees("“trong.pdf” không có nội dung");
        assertThat(officer.field("note:text").inputValue()).isEqualTo(TYPED);

        choose(officer, new FilePayload("trang.pdf", "application/pdf", "<html><body>x</body></html>".getBytes(UTF_8)))
                .click("note:add")
                .sees("Không nhận loại tệp");
        assertThat(officer.field("note:text").inputValue()).isEqualTo(TYPED);

        choose(officer, pdf("=SUM(A1).pdf", "x")).click("note:add").sees("có thể bị bảng tính hiểu là công thức");
        officer.photograph("evidence-formula");
        assertThat(officer.field("note:text").inputValue()).isEqualTo(TYPED);
    }

    @Test
    void aNewVersionIsShownFirstTheFormerStaysAndTheWholeFileIsTakenOut() throws IOException {
        var title = "Việc có nhiều phiên bản " + Plans.symbol();
        var assignment = Works.acceptedByKinhBac(title);
        var officer = officerAt(assignment).fill("note:text", TYPED);
        choose(officer, pdf("bang.pdf", "BAN MOT")).click("note:add").sees("bang.pdf");
        choose(officer, pdf("bang.pdf", "BAN HAI")).click("note:add").sees("Phiên bản 2");
        officer.sees("Phiên bản 2").sees("Các phiên bản trước (1)");
        officer.photograph("evidence-versions");

        officer.page().locator("#evidence .file-look").first().click();
        officer.page().waitForLoadState();
        var page = officer.page().locator(".preview img").first();
        page.waitFor();
        assertThat((int) page.evaluate("async image => { await image.decode(); return image.naturalWidth; }"))
                .isGreaterThan(500);
        officer.photograph("evidence-preview");
        officer.sees("Phiên bản 1").sees("Phiên bản 2");

        assertThat(names(taken(officer, assignment, "zip")))
                .contains("00-Mục lục.pdf", "00-Mục lục.txt", "Tệp/001-v1-bang.pdf", "Tệp/002-v2-bang.pdf");
        try (var paper = Loader.loadPDF(taken(officer, assignment, "pdf"))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("MỤC LỤC", title, TYPED, "BAN HAI")
                    .doesNotContain("BAN MOT");
        }
        var stranger = journey.signedIn("ct.lucngan");
        assertThat(stranger.page()
                        .request()
                        .get(RunningSystem.WEB + "/work-files/" + assignment + ".zip")
                        .status())
                .isEqualTo(404);
    }

    private static byte[] taken(Person person, String assignment, String form) {
        var answer = person.page().request().get(RunningSystem.WEB + "/work-files/" + assignment + "." + form);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> names(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
