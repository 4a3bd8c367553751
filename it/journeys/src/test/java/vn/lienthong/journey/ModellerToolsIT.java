package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the tool bar and the keyboard do with a drawing as a whole. */
class ModellerToolsIT {

    private static final String COUNTING_PRINTS = "window.print = () => { document.body.dataset.printed = 'true' }";
    private static final String LEFT =
            "() => document.querySelector('[data-element-id=first-step]').getBoundingClientRect().left";
    private static final String WIDTH =
            "() => document.querySelector('[data-element-id=first-step] > .djs-visual').getBoundingClientRect().width";
    private static final Mouse.MoveOptions SLOWLY = new Mouse.MoveOptions().setSteps(8);

    @RegisterExtension
    final Journey journey = new Journey();

    private final String key = "cong-cu-" + UUID.randomUUID().toString().substring(0, 8);
    private DrawingBoard board;
    private Person person;
    private Page page;

    @BeforeEach
    void aBlankSheet() {
        DrawnModel.blank(key, "Công cụ vẽ");
        person = journey.signedIn("quytrinh");
        page = person.page();
        page.addInitScript(COUNTING_PRINTS);
        person.open("/modeller.xhtml?key=" + key);
        board = DrawingBoard.opened(person);
    }

    @Test
    void aStepIsCopiedPastedTakenBackAndDoneAgainByButtons() {
        assertThat(tool("Sao chép").getAttribute("aria-disabled")).isEqualTo("true");
        board.take("first-step");
        tool("Sao chép").click();
        tool("Dán").click();
        putDown();
        steps(2);
        tool("Hoàn tác").click();
        steps(1);
        tool("Làm lại").click();
        steps(2);
    }

    @Test
    void afterAButtonTheKeysOfTheDrawingGoOn() {
        board.take("first-step");
        keys("Control+c");
        keys("Control+v");
        putDown();
        steps(2);
        tool("Hoàn tác").click();
        steps(1);
        keys("Control+y");
        steps(2);
        keys("Control+z");
        steps(1);
        board.take("first-step");
        tool("Phóng to").click();
        keys("Delete");
        steps(0);
        keys("Control+z");
        steps(1);
        keys("Control+a");
        page.locator("[data-element-id=end].selected").waitFor();
        keys("Escape");
        page.locator(".djs-element.selected").first().waitFor(Away.DETACHED);
    }

    /** Who tabs through the tool bar stays where they are, and pastes without a mouse. */
    @Test
    void everyButtonWorksByKeyboardAndKeepsTheFocus() {
        board.take("first-step");
        press("Sao chép");
        press("Dán");
        steps(2);
        person.photograph("modeller-pasted-by-keyboard");
        press("Hoàn tác");
        steps(1);
        assertThat(tool("Hoàn tác").getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(focused()).isEqualTo("Hoàn tác");
        keys("Control+y");
        steps(2);
        keys("Tab");
        assertThat(focused()).isEqualTo("Làm lại");
    }

    @Test
    void whatIsTypedIsTakenBackInTheFieldAndWhatWasChosenOnTheDrawing() {
        board.take("first-step");
        name().focus();
        keys("End");
        page.keyboard().type(" again");
        keys("Control+z");
        steps(1);
        assertThat(name().inputValue()).isEqualTo("Bước đầu tiên");
        board.choose("Trong bao lâu", "5 ngày làm việc");
        var term = labelled("Trong bao lâu");
        term.press("Control+z");
        term.locator("option:checked", new Locator.LocatorOptions().setHasText("3 ngày làm việc"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        keys("Control+f");
        search().waitFor();
    }

    @Test
    void anElementIsFoundByItsNameWithoutTones() {
        tool("Tìm trong bản vẽ").click();
        search().waitFor();
        search().pressSequentially("buoc dau");
        page.locator(".djs-search-result-primary", new Page.LocatorOptions().setHasText("Bước đầu tiên"))
                .waitFor();
        assertThat(page.locator(".djs-search-results").innerText()).doesNotContain("first-step");
        person.photograph("modeller-search");
        keys("Enter");
        page.locator(".djs-element.selected[data-element-id=first-step]").waitFor();
        search().waitFor(Away.HIDDEN);
        keys("Control+f");
        search().waitFor();
        keys("Escape");
        search().waitFor(Away.HIDDEN);
    }

    @Test
    void theMapIsShownAndTheDrawingGrowsAndShrinks() {
        var map = page.locator(".djs-minimap.open");
        tool("Bản đồ thu nhỏ").click();
        map.waitFor();
        person.photograph("modeller-map");
        tool("Bản đồ thu nhỏ").click();
        map.waitFor(Away.HIDDEN);

        var usual = width();
        tool("Phóng to").click();
        becomes(">", usual);
        var large = width();
        keys("Control+-");
        becomes("<", large);
        tool("Phóng to").click();
        keys("Control+=");
        becomes(">", large);
        keys("Control+0");
        becomes("<", large);
        assertThat(width()).isCloseTo(usual, offset(1.0));
    }

    @Test
    void whatWasChosenMovesByTheArrowsAndBack() {
        board.take("first-step");
        var place = left();
        keys("Shift+ArrowRight");
        page.waitForFunction("before => (" + LEFT + ")() > before", place);
        keys("Control+z");
        page.waitForFunction("before => (" + LEFT + ")() === before", place);
    }

    @Test
    void theDrawingIsTakenAwayAsAModelAndAsAPictureAndPrinted() throws IOException {
        assertThat(fetched("Tải tệp .bpmn về")).contains("bpmn:process id=\"" + key, "first-step");
        assertThat(fetched("Tải hình SVG về")).contains("<svg", "Bước đầu");
        tool("In").click();
        page.locator("body[data-printed=true]").waitFor();
    }

    @Test
    void whatWasTakenAwayIsBroughtInAgain() throws IOException {
        var former = fetched("Tải tệp .bpmn về").replace("Bước đầu tiên", "Bước từ tệp");
        page.waitForFileChooser(() -> tool("Nhập tệp .bpmn").click())
                .setFiles(new FilePayload("quy-trinh.bpmn", "application/xml", former.getBytes(UTF_8)));
        var told = page.locator("[data-notice=imported]", new Page.LocatorOptions().setHasText("quy-trinh.bpmn"));
        told.waitFor();
        board.take("first-step").isRight();
        assertThat(name().inputValue()).isEqualTo("Bước từ tệp");
        told.locator("button", new Locator.LocatorOptions().setHasText("Quay lại bản trước"))
                .click();
        told.waitFor(Away.HIDDEN);
        board.take("first-step").isRight();
        assertThat(name().inputValue()).isEqualTo("Bước đầu tiên");
    }

    @Test
    void theHelpSheetNamesTheKeysOfTheDrawing() {
        keys("?");
        page.locator("dialog#shortcuts[open]", new Page.LocatorOptions().setHasText("Trên bản vẽ"))
                .waitFor();
        person.photograph("modeller-keys");
    }

    private Locator tool(String name) {
        return page.locator("button.tool[aria-label='" + name + "']");
    }

    /** As somebody without a mouse presses a button. */
    private void press(String name) {
        tool(name).focus();
        keys("Enter");
    }

    private void keys(String keys) {
        page.keyboard().press(keys);
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    private Locator labelled(String label) {
        return page.locator("[data-part=panel]").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator name() {
        return labelled("Tên");
    }

    private Locator search() {
        return page.locator(".djs-search-input input");
    }

    /** What hangs at the mouse is put on the paper, below everything. */
    private void putDown() {
        var paper = page.locator(".modeller-canvas").boundingBox();
        page.mouse().move(paper.x + paper.width / 2, paper.y + paper.height - 90, SLOWLY);
        page.mouse().down();
        page.mouse().up();
    }

    private void steps(int many) {
        page.waitForFunction(
                "many => document.querySelectorAll('.djs-shape .djs-visual > rect').length === many", many);
    }

    private double width() {
        return ((Number) page.evaluate(WIDTH)).doubleValue();
    }

    private double left() {
        return ((Number) page.evaluate(LEFT)).doubleValue();
    }

    private void becomes(String compared, double than) {
        page.waitForFunction("(" + WIDTH + ")() " + compared + " " + than);
    }

    private String fetched(String name) throws IOException {
        var file = page.waitForDownload(() -> tool(name).click());
        return Files.readString(file.path());
    }
}
