package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whoever draws a form says how each field is to be filled in; the browser says so to who fills it in, the server refuses whatever else
 * comes, with a sentence for each field, and what is typed is not lost on the way.
 */
class FieldRulesIT {

    private static final FilePayload REQUEST =
            new FilePayload("đơn có chữ ký.txt", "text/plain", "Đơn xin nghỉ phép".getBytes(UTF_8));

    @RegisterExtension
    final Journey journey = new Journey();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String key = "o-bieu-mau-" + mark;
    private final String begin = "/matter-begin.xhtml?flow=" + key;

    @Test
    void eachRuleOfAFieldIsSetInTheEditorSaidByTheBrowserAndKeptByTheServer() {
        DrawnModel.blank(key, "Đơn nhiều ô " + mark);
        drawn(journey.signedIn("quytrinh").open("/modeller.xhtml?key=" + key));
        DrawnModel.bringIntoForce(key);

        var officer = journey.signedIn("cv.kinhbac").open(begin);
        officer.page().locator(".fjs-container").waitFor();
        wrong(officer);
        officer.click("begin:go");
        said(officer);
        officer.photograph("rules-said");
        refused();

        right(officer);
        comesBack(officer);
        officer.page().locator(".drawn-form input[type=file]").setInputFiles(REQUEST);
        officer.photograph("rules-filled");
        officer.fill("begin:title", "Đơn nhiều ô " + mark).click("begin:go").sees("Đã gửi");
        kept(officer);
    }

    private static void drawn(Person person) {
        var board = DrawingBoard.opened(person);
        board.take("begin")
                .newForm()
                .called("Đơn nhiều ô")
                .asks("textfield", "Số quyết định")
                .chosen("Cách viết", "Theo mẫu tự đặt…")
                .with("Mẫu", "*/QĐ-UBND")
                .with("Câu nhắc khi viết sai", "Ghi như 12/QĐ-UBND")
                .offers("textfield", "Thư điện tử")
                .chosen("Cách viết", "Địa chỉ thư điện tử")
                .offers("textfield", "Điện thoại")
                .chosen("Cách viết", "Số điện thoại")
                .offers("textarea", "Nội dung")
                .with("Ít nhất bao nhiêu ký tự", "10")
                .with("Nhiều nhất bao nhiêu ký tự", "40")
                .asks("number", "Số ngày")
                .with("Nhỏ nhất", "0,5")
                .with("Lớn nhất", "30")
                .chosen("Số chữ số thập phân", "1")
                .asks("datetime", "Từ ngày")
                .ticked("Không được là ngày đã qua")
                .asks("select", "Loại đơn")
                .with("Các lựa chọn", "Phép năm\nViệc riêng")
                .asks("filepicker", "Đơn có chữ ký");
        board.isRight();
        person.photograph("rules-drawn");
    }

    private static void wrong(Person officer) {
        put(officer, "Số quyết định", "12/NQ-HĐND");
        put(officer, "Thư điện tử", "khong phai thu");
        put(officer, "Điện thoại", "gọi sau");
        put(officer, "Nội dung", "Ngắn");
        put(officer, "Số ngày", "31");
    }

    private static void said(Person officer) {
        List.of(
                        "Ghi như 12/QĐ-UBND",
                        "Chưa phải là địa chỉ thư điện tử.",
                        "Chưa phải là số điện thoại.",
                        "Cần ít nhất 10 ký tự.",
                        "Không được lớn hơn 30.",
                        "Hãy điền mục này.")
                .forEach(sentence -> officer.page()
                        .locator(".fjs-form-field-error", new Page.LocatorOptions().setHasText(sentence))
                        .first()
                        .waitFor());
        assertThat(officer.page().locator(".fjs-has-errors").count()).isEqualTo(8);
    }

    /** A program that does not look at the form reads the same, and a sentence for each field. */
    private void refused() {
        var data = new HashMap<String, Object>();
        data.put("soQuyetDinh", "12/NQ-HĐND");
        data.put("thuDienTu", "khong phai thu");
        data.put("dienThoai", "gọi sau");
        data.put("noiDung", "x".repeat(41));
        data.put("soNgay", 0.25);
        data.put("tuNgay", "2020-01-05");
        data.put("loaiDon", "nghi-om");
        data.put("donCoChuKy", List.of("khong-gui.pdf"));
        var answer = Program.send(Program.inTheNameOf("cv.kinhbac")
                .to("/api/v1/matters")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        Program.json(Map.of("flow", key, "title", "Đơn sai", "data", data))))
                .build());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat((String) Program.object(answer).get("detail"))
                .contains(
                        "“Số quyết định”: Ghi như 12/QĐ-UBND",
                        "“Thư điện tử” chưa phải là địa chỉ thư điện tử",
                        "“Điện thoại” chưa phải là số điện thoại",
                        "“Nội dung” chỉ được dài tối đa 40 ký tự",
                        "“Số ngày” chỉ được có tối đa 1 chữ số thập phân",
                        "“Từ ngày” không được là ngày đã qua",
                        "“Loại đơn” có giá trị không nằm trong danh sách",
                        "“Đơn có chữ ký” cần tệp “khong-gui.pdf”");
    }

    private static void right(Person officer) {
        put(officer, "Số quyết định", "12/QĐ-UBND");
        put(officer, "Thư điện tử", "canbo@bacninh.gov.vn");
        put(officer, "Điện thoại", "0912 345 678");
        put(officer, "Nội dung", "Về quê thăm gia đình");
        put(officer, "Số ngày", "2.5");
        put(
                officer,
                "Từ ngày",
                Plans.today().plusDays(30).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        officer.page().locator(".fjs-form-field-select input").focus();
        officer.page()
                .locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText("Việc riêng"))
                .click();
    }

    /** Half a form is there again, for who goes away and for whose session ends. */
    private void comesBack(Person officer) {
        var page = officer.page();
        page.waitForCondition(() -> draft().contains("viec-rieng"));
        officer.open("/").open(begin);
        page.locator(".draft-note").first().waitFor();
        assertThat(field(officer, "Nội dung").inputValue()).isEqualTo("Về quê thăm gia đình");
        officer.photograph("rules-draft");

        officer.context().clearCookies();
        put(officer, "Nội dung", "Về quê thăm gia đình hai ngày");
        officer.open(begin).signIn("cv.kinhbac");
        officer.open(begin).page().locator(".draft-note").first().waitFor();
        assertThat(field(officer, "Nội dung").inputValue()).isEqualTo("Về quê thăm gia đình hai ngày");
        assertThat(page.locator(".fjs-form-field-select .fjs-input-group").innerText())
                .contains("Việc riêng");
    }

    private String draft() {
        return Program.inTheNameOf("cv.kinhbac")
                .get("/api/v1/drafts/matter:" + key)
                .body();
    }

    private static void kept(Person officer) {
        officer.sees("đơn có chữ ký.txt").sees("Việc riêng").sees("2,5");
        officer.page().locator(".submission summary").first().click();
        var form = officer.page().locator(".submission .fjs-container").first();
        form.waitFor();
        assertThat(form.locator("input[type=text]").first().getAttribute("readonly"))
                .isNotNull();
        assertThat(form.locator(".fjs-filepicker-container").innerText()).contains("đơn có chữ ký.txt");
        officer.photograph("rules-kept");
    }

    private static void put(Person officer, String label, String text) {
        field(officer, label).fill(text);
        field(officer, label).press("Tab");
    }

    private static Locator field(Person officer, String label) {
        return officer.page().locator(".drawn-form").getByLabel(label).first();
    }
}
