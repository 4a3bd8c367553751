package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator looks through files of the organisation before they change anything. */
class ImportIT {

    private static final String HEADER = "code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from\n";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String code = "H05.01.I" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    private final String division = code + ",,H05.01,DIVISION,PROVINCE,Phòng Thử,Trial Division,2025-07-01\n";

    private Person look(Person person, String text, Charset charset) {
        person.open("/imports.xhtml");
        person.field("choosing:file").setInputFiles(new FilePayload("don-vi.csv", "text/csv", text.getBytes(charset)));
        return person.click("choosing:look");
    }

    @Test
    void thePreviewNamesEachBadLineAndAGoodFileIsAppliedAsItWasSeen() {
        var person = journey.signedIn("quantri").open("/imports.xhtml");
        person.photograph("imports");
        look(
                        person,
                        HEADER + division + "sai mã,,H05,COMMUNE,COMMUNE,Xã A,A,2025-07-01\n"
                                + "H05.I1,,H05.KHONGCO,COMMUNE,COMMUNE,Xã B,B,31/6/2025\n",
                        StandardCharsets.UTF_8)
                .sees("Đọc 3 dòng, 2 dòng có lỗi");
        assertThat(person.page().locator("#preview tbody tr td.number").allInnerTexts())
                .containsExactly("3", "4");
        assertThat(person.page().locator("#preview tbody tr").last().innerText())
                .contains("“31/6/2025” không phải ngày", "Không có đơn vị cấp trên mã H05.KHONGCO");
        person.photograph("imports-bad");

        look(person, "\uFEFF" + HEADER + division, StandardCharsets.UTF_8).sees("thêm 1, cập nhật 0");
        assertThat(person.page().locator("#preview tbody tr").innerText()).contains("Thêm", code + " – Phòng Thử");
        person.photograph("imports-good");
        assertThat(found()).isFalse();
        person.click("applying:apply").sees("Đã nạp: thêm 1");
        assertThat(found()).isTrue();
        var bySpreadsheet = (HEADER + division).replace(',', ';').replace("2025-07-01", "1/7/2025");
        look(person, "\uFEFF" + bySpreadsheet, StandardCharsets.UTF_8)
                .sees("thêm 0, cập nhật 0, không đổi 1")
                .sees("không có gì phải nạp");
        assertThat(person.field("applying:apply").count()).isZero();
        look(person, HEADER + division.replace("Phòng Thử", "Phòng Thử Hai"), StandardCharsets.UTF_8)
                .sees("name_vi: Phòng Thử → Phòng Thử Hai");
        person.photograph("imports-changes");
    }

    @Test
    void whatASpreadsheetSavesIsReadOrRefusedWithAdvice() {
        var person = journey.signedIn("quantri");

        look(person, HEADER + division.replace("Phòng Thử", "Phòng Thêm è"), StandardCharsets.ISO_8859_1)
                .sees("CSV UTF-8");
        look(person, HEADER + division.replace("2025-07-01", "01/07"), StandardCharsets.UTF_8)
                .sees("không phải ngày. Hãy ghi ngày/tháng/năm");
    }

    @Test
    void whoIsNoSystemAdministratorFindsNoSuchPage() {
        var person = journey.signedIn("theodoi");

        assertThat(person.page()
                        .request()
                        .get(RunningSystem.WEB + "/imports.xhtml")
                        .status())
                .isEqualTo(404);
    }

    private boolean found() {
        return Program.inTheNameOf("quantri")
                .get("/api/v1/organization/units?words=" + code)
                .body()
                .contains(code);
    }
}
