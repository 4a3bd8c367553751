package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who knows administration and no programming draws a model: clicks, a form, mistakes told and mended, two at one draft. */
class ModellerIT {

    private static final String FOREIGN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x">
              <collaboration id="c"><participant id="p" name="UBND xã" processRef="a"/><participant id="q" name="Người dân"/></collaboration>
              <process id="a">
                <laneSet id="l"><lane id="l1" name="Văn thư"><flowNodeRef>t1</flowNodeRef></lane></laneSet>
                <startEvent id="s" name="Nhận đơn"/><task id="t1" name="Vào sổ"/><endEvent id="e"/>
                <dataObject id="d0"/><dataObjectReference id="o" name="Đơn" dataObjectRef="d0"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="t1"/><sequenceFlow id="f2" sourceRef="t1" targetRef="e"/>
              </process>
            </definitions>
            """;

    private static final String SLOW_SCREEN = """
            const soon = window.requestAnimationFrame.bind(window);
            window.requestAnimationFrame = done => setTimeout(() => soon(done), 500);
            """;

    @RegisterExtension
    final Journey journey = new Journey();

    private String key;

    @BeforeEach
    void aBlankSheet() {
        key = "nghi-phep-" + UUID.randomUUID().toString().substring(0, 8);
        var begun = Program.inTheNameOf("quytrinh")
                .send("POST", "/api/v1/process-models", Map.of("key", key, "name", "Đơn xin nghỉ phép"));
        assertThat(begun.statusCode()).isEqualTo(201);
    }

    @Test
    void aModelIsDrawnWithAFormAndItsMistakesAreToldAndMended() {
        var person = modeller();
        var page = person.page();
        // by the panel alone, as somebody without a mouse would
        step(page, "Bước đầu tiên");
        change(page, "Tên", "Xét duyệt");
        choose(page, "Ai làm", "");
        choose(page, "Trong bao lâu", "");
        choose(page, "Thêm một quyết định, dẫn tới", "new:step");
        panel(page).locator(".modeller-add button").click();
        change(page, "Tên", "Báo cáo lại");
        findings(page, "“Xét duyệt” chưa nêu ai làm");
        findings(page, "“Xét duyệt” chưa nêu thời hạn");
        findings(page, "Sau bước “Báo cáo lại” không có gì tiếp theo");
        assertThat(page.locator(".djs-overlays .finding-mark").count()).isGreaterThanOrEqualTo(2);
        person.photograph("modeller-mistakes");

        page.locator(".finding", new Page.LocatorOptions().setHasText("chưa nêu ai làm"))
                .click();
        choose(page, "Ai làm", "HEAD");
        choose(page, "Của đơn vị nào", "ISSUER");
        choose(page, "Trong bao lâu", "2");
        withAForm(person);
        step(page, "Báo cáo lại");
        choose(page, "Tiếp theo là", "new:end");
        panel(page).locator(".modeller-add button").click();
        page.locator("[data-part=findings] .message.info").waitFor();
        saved(page);
        person.photograph("modeller-mended");

        assertThat(draft())
                .contains(
                        "HEAD@ISSUER",
                        "decision == 'APPROVED'",
                        "soNgay",
                        "facts.soNgay &gt; 5",
                        "separator",
                        "taglist");
    }

    private static void withAForm(Person person) {
        var page = person.page();
        panel(page)
                .locator(".text-button", new Locator.LocatorOptions().setHasText("Tạo biểu mẫu mới"))
                .click();
        findings(page, "Biểu mẫu “Xét duyệt” chưa có trường nào");
        append(page, "number");
        var field = page.locator("[data-part=field]");
        field.locator("input[type=text]").first().fill("Số ngày");
        field.locator("input[type=text]").first().press("Tab");
        append(page, "separator");
        field.locator(".field-hint").waitFor();
        append(page, "taglist");
        field.locator("textarea").first().waitFor();
        saved(page);
        person.photograph("modeller-form");
        page.locator(".tool.worded", new Page.LocatorOptions().setHasText("Bản vẽ"))
                .click();
        step(page, "Xét duyệt");
        panel(page).locator(".modeller-way .text-button").first().click();
        panel(page)
                .locator(".button", new Locator.LocatorOptions().setHasText("Thêm điều kiện"))
                .click();
        choose(page, "So sánh", ">");
        change(page, "Giá trị", "5");
    }

    private static void append(Page page, String kind) {
        var offered = page.locator(".fjs-palette-field[data-field-type=" + kind + "]");
        offered.focus();
        offered.press("Enter");
        page.locator(".fjs-element[data-field-type=" + kind + "]").waitFor();
    }

    @Test
    void theWaysBehindAStepOfAdministrationHaveItsOwnNames() {
        var person = modeller();
        var board = DrawingBoard.opened(person);
        board.erase("end");
        board.append("first-step", "Tiếp nhận");
        board.appendPlain(board.lastChoice(List.of()), "append-end");
        person.photograph("modeller-accept");
        saved(person.page());
        assertThat(draft())
                .contains("decision == 'ACCEPTED'", "decision == 'RETURNED'")
                .doesNotContain("APPROVED");
    }

    /** What is done before a slow machine shows its next picture meets what was just drawn, not what stood there before. */
    @Test
    void whoIsFasterThanTheScreenLosesNothing() {
        var person = journey.signedIn("quytrinh");
        person.page().addInitScript(SLOW_SCREEN);
        var page = opened(person).page();
        step(page, "Bước đầu tiên");
        change(page, "Tên", "Xét duyệt");
        choose(page, "Ai làm", "");
        choose(page, "Thêm một quyết định, dẫn tới", "new:step");
        panel(page).locator(".modeller-add button").click();
        change(page, "Tên", "Báo cáo lại");
        findings(page, "“Xét duyệt” chưa nêu ai làm");
        page.locator(".finding", new Page.LocatorOptions().setHasText("chưa nêu ai làm"))
                .click();
        choose(page, "Ai làm", "HEAD");
        choose(page, "Của đơn vị nào", "ISSUER");
        choose(page, "Trong bao lâu", "2");
        step(page, "Báo cáo lại");
        choose(page, "Tiếp theo là", "new:end");
        panel(page).locator(".modeller-add button").click();
        change(page, "Tên", "Đã báo cáo");
        page.locator("[data-part=findings] .message.info").waitFor();
        saved(page);
        assertThat(draft()).contains("HEAD@ISSUER", "OFFICER@ISSUER", "Báo cáo lại", "Đã báo cáo");
    }

    @Test
    void ofTwoAtOneDraftTheSecondIsToldAndLosesNothing() {
        var one = modeller();
        var first = one.page();
        withoutLooking(first);
        var second = modeller().page();
        change(second, "Tên quy trình", "Tên của người thứ hai");
        saved(second);
        change(first, "Hướng dẫn", "Chữ của người thứ nhất");
        var notice = first.locator("[data-notice=conflict]");
        notice.waitFor();
        one.photograph("modeller-conflict");
        notice.locator("button", new Locator.LocatorOptions().setHasText("Mở bản mới"))
                .click();
        first.locator("[data-notice=held]").waitFor();
        assertThat(labelled(first, "Tên quy trình").inputValue()).isEqualTo("Tên của người thứ hai");
        first.locator("[data-notice=held] button", new Page.LocatorOptions().setHasText("Dùng bản của tôi"))
                .click();
        first.locator("[data-notice=held]").waitFor(Away.HIDDEN);
        saved(first);
        assertThat(labelled(first, "Hướng dẫn").inputValue()).isEqualTo("Chữ của người thứ nhất");
    }

    @Test
    void whoOpensADraftThatSomebodyHasOpenIsToldAndSoIsTheOther() {
        var first = modeller().page();
        var second = modeller("cchc.noivu");
        others(second.page(), "Hoàng Minh Hải").waitFor();
        others(first, "Lương Thị Bích Hạnh").waitFor();
        second.photograph("modeller-two");
        second.open("/process-models.xhtml");
        others(first, "Lương Thị Bích Hạnh").waitFor(Away.HIDDEN);
    }

    private static Locator others(Page page, String name) {
        return page.locator("[data-notice=others]", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void severalUnitsAreAskedByTheirNames() {
        var person = modeller();
        var page = person.page();
        step(page, "Bước đầu tiên");
        labelled(page, "Giao cho nhiều đơn vị").selectOption(new SelectOption().setLabel("Các đơn vị nêu tên"));
        unit(page, "Các đơn vị", "khong co don vi nay", "Không tìm thấy đơn vị nào khác.");
        take(unit(page, "Các đơn vị", "so xay dung", "Sở Xây dựng"));
        take(unit(page, "Thêm một đơn vị", "khoa hoc va cong nghe", "Sở Khoa học và Công nghệ"));
        take(unit(page, "Thêm một đơn vị", "phuong kinh bac", "Phường Kinh Bắc"));
        page.locator("[aria-label='Bỏ Sở Khoa học và Công nghệ']").click();
        page.locator(".modeller-units li", new Page.LocatorOptions().setHasText("Sở Khoa học"))
                .waitFor(Away.HIDDEN);
        saved(page);
        person.photograph("modeller-units");
        assertThat(draft()).contains("matterSteps.units(", "H05.07, H05.09187");
        page.reload();
        page.locator("#modeller[data-ready=true]").waitFor();
        step(page, "Bước đầu tiên");
        page.locator(".modeller-units", new Page.LocatorOptions().setHasText("Phường Kinh Bắc"))
                .waitFor();
    }

    private static Locator unit(Page page, String label, String words, String found) {
        labelled(page, label).fill(words);
        var name = page.locator(".modeller-found li", new Page.LocatorOptions().setHasText(found))
                .first();
        name.waitFor();
        return name;
    }

    private static void take(Locator unit) {
        unit.locator("button").click();
    }

    private String draft() {
        return Program.inTheNameOf("quytrinh")
                .get("/api/v1/process-models/" + key + "/draft")
                .body();
    }

    @Test
    void aForeignModelComesInWithWhatWasLeftOutToldAndWhatIsNoneIsDeclined() {
        var person = modeller();
        var page = person.page();
        upload(page, "quy-trinh-xa.bpmn", FOREIGN);
        var told = page.locator("[data-notice=imported]");
        told.waitFor();
        assertThat(told.innerText()).contains("Văn thư", "Người dân", "Đơn");
        page.locator(".djs-shape[data-element-id=t1]").waitFor();
        findings(page, "“Vào sổ” chưa nêu ai làm");
        saved(page);
        person.photograph("modeller-foreign");
        upload(
                page,
                "so-do.bpmn",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='x'><choreography id='c'/></definitions>");
        page.locator("[data-notice=imported].error", new Page.LocatorOptions().setHasText("choreography"))
                .waitFor();
        upload(page, "anh.bpmn", "<!DOCTYPE a><a/>");
        page.locator(
                        "[data-notice=imported].error",
                        new Page.LocatorOptions().setHasText("không phải là quy trình BPMN"))
                .waitFor();
        page.locator(".djs-shape[data-element-id=t1]").waitFor();
    }

    private Person modeller() {
        return modeller("quytrinh");
    }

    private Person modeller(String account) {
        return opened(journey.signedIn(account));
    }

    private Person opened(Person person) {
        person.open("/modeller.xhtml?key=" + key);
        person.page().locator("#modeller[data-ready=true]").waitFor();
        return person;
    }

    private static void upload(Page page, String name, String text) {
        var chooser = page.waitForFileChooser(
                () -> page.locator("[aria-label='Nhập tệp .bpmn']").click());
        chooser.setFiles(new FilePayload(name, "application/xml", text.getBytes(UTF_8)));
    }

    /** Selects a step in the list that the panel shows while nothing is selected. */
    private static void step(Page page, String name) {
        page.evaluate("document.activeElement.blur()");
        page.locator(".modeller-canvas .djs-container > svg").click(new Locator.ClickOptions().setPosition(300, 12));
        page.locator(".modeller-steps button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    private static Locator panel(Page page) {
        return page.locator("[data-part=panel]");
    }

    private static Locator labelled(Page page, String label) {
        return panel(page)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void change(Page page, String label, String text) {
        labelled(page, label).fill(text);
        labelled(page, label).press("Tab");
    }

    private static void choose(Page page, String label, String value) {
        labelled(page, label).selectOption(value);
    }

    private static void findings(Page page, String sentence) {
        page.locator("[data-part=findings]", new Page.LocatorOptions().setHasText(sentence))
                .waitFor();
    }

    private static void saved(Page page) {
        page.locator("#modeller[data-kept=true]").waitFor();
    }

    /** A page that is still untouched takes a newer draft over when it next looks; here the first has not looked yet. */
    private static void withoutLooking(Page page) {
        page.route("**/process-model-draft*", route -> {
            if (route.request().headers().containsKey("if-none-match")) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }
}
