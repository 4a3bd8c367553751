package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The page on which somebody draws a model, with a mouse and a keyboard as they would; elements go by their ids there. */
final class DrawingBoard {

    private static final String SHAPES =
            "shapes => shapes.map(shape => shape.dataset.elementId).filter(id => !id.endsWith('_label'))";
    private static final int STRIDE = 60;
    private static final int TIMES = 5;
    private static final int A_MOMENT = 200;
    private static final Mouse.MoveOptions SLOWLY = new Mouse.MoveOptions().setSteps(8);

    private final Person person;
    private final Page page;

    private DrawingBoard(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Opened from the model's own page. */
    static DrawingBoard of(Person person) {
        person.page().locator("a[href*='modeller.xhtml']").first().click();
        return opened(person);
    }

    /** The one that is in front of the person. */
    static DrawingBoard opened(Person person) {
        person.page().locator("#modeller[data-ready=true]").waitFor();
        return new DrawingBoard(person);
    }

    // --- the drawing -------------------------------------------------------------------------------------------------

    /** Selects an element with a click on it. */
    DrawingBoard take(String element) {
        fit();
        nothing();
        middle(shape(element));
        page.mouse().down();
        page.mouse().up();
        page.locator(".djs-element.selected[data-element-id='" + element + "']").waitFor();
        shown(element);
        return this;
    }

    /** Everything in sight, as the button of the tool bar does. */
    private void fit() {
        page.locator("[aria-label='Vừa khung']").click();
    }

    /** Where something was just moved, the drawing takes the first click for the end of that. */
    private void nothing() {
        var selected = page.locator(".djs-element.selected");
        for (var time = 0; time < TIMES && selected.count() > 0; time++) {
            page.locator(".modeller-canvas .djs-container > svg")
                    .click(new Locator.ClickOptions().setPosition(300, 12));
            page.waitForTimeout(A_MOMENT);
        }
        selected.waitFor(Away.HIDDEN);
    }

    private Locator shape(String element) {
        return page.locator(".djs-element[data-element-id='" + element + "'] > .djs-visual");
    }

    private void middle(Locator target) {
        var box = target.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, SLOWLY);
    }

    /** Presses what lies beside the selected element. */
    private void pad(String action) {
        page.locator(".djs-context-pad.open .entry[data-action='" + action + "']")
                .click();
    }

    void erase(String element) {
        take(element);
        pad("delete");
        shape(element).waitFor(Away.DETACHED);
    }

    /** Lets one of the steps of administration follow. @return the new element */
    String append(String to, String template) {
        take(to);
        pad("append-other");
        entry(template).click();
        return selectedAfter(to);
    }

    /** Lets a choice or an end follow. */
    String appendPlain(String to, String action) {
        take(to);
        pad(action);
        return selectedAfter(to);
    }

    private Locator entry(String label) {
        return page.locator(".djs-popup .entry", new Page.LocatorOptions().setHasText(label))
                .first();
    }

    /** What was just drawn is selected, and no longer what it was drawn behind. */
    private String selectedAfter(String former) {
        var drawn = page.locator(".djs-shape.selected:not([data-element-id='" + former + "'])");
        drawn.waitFor();
        return shown(drawn.getAttribute("data-element-id"));
    }

    /** The panel is about the element. */
    private String shown(String element) {
        panel().locator("[data-element='" + element + "']").waitFor();
        return element;
    }

    void connect(String from, String to) {
        take(from);
        pad("connect");
        middle(shape(to));
        page.mouse().down();
        page.mouse().up();
    }

    /** Takes something from the palette and puts it on the paper, below everything. */
    String placeBelow(String title) {
        fit();
        var before = shapes();
        palette(title);
        var paper = page.locator(".modeller-canvas").boundingBox();
        page.mouse().move(paper.x + paper.width / 2, paper.y + paper.height - 70, SLOWLY);
        page.mouse().down();
        page.mouse().up();
        return added(before);
    }

    /** Takes something from the palette and puts it on a way, so that it comes in between. */
    String placeOn(String flow, String title) {
        fit();
        var before = shapes();
        palette(title);
        middle(shape(flow));
        page.mouse().down();
        page.mouse().up();
        return added(before);
    }

    private void palette(String title) {
        page.locator(".djs-palette .entry[title='" + title + "']").click();
    }

    /** Draws an element to the right, as far as the paper in sight allows each time. */
    void moveRight(String element, int times) {
        for (var time = 0; time < times; time++) {
            take(element);
            middle(shape(element));
            var box = shape(element).boundingBox();
            page.mouse().down();
            page.mouse().move(box.x + box.width / 2 + STRIDE, box.y + box.height / 2, SLOWLY);
            page.mouse().up();
        }
    }

    private List<String> shapes() {
        return ids(".djs-shape");
    }

    @SuppressWarnings("unchecked") // what the page answers
    private List<String> ids(String selector) {
        return (List<String>) page.locator(selector).evaluateAll(SHAPES);
    }

    private String added(List<String> before) {
        page.locator(".djs-shape.selected").first().waitFor();
        var added = shapes().stream().filter(id -> !before.contains(id)).toList();
        assertThat(added).as("what was drawn").hasSize(1);
        return shown(added.get(0));
    }

    /** The choice that was drawn last. */
    String lastChoice(List<String> known) {
        return shapes().stream()
                .filter(id -> id.startsWith("Gateway_") && !known.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The only way that leads to the element. */
    String wayTo(String name) {
        panel().locator(".modeller-way .text-button", new Locator.LocatorOptions().setHasText("Đến: " + name))
                .first()
                .click();
        return shown(page.locator(".djs-connection.selected").getAttribute("data-element-id"));
    }

    // --- the panel ---------------------------------------------------------------------------------------------------

    private Locator panel() {
        return page.locator("[data-part=panel]");
    }

    private Locator labelled(String label) {
        return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    DrawingBoard change(String label, String text) {
        labelled(label).fill(text);
        labelled(label).press("Tab");
        return this;
    }

    DrawingBoard choose(String label, String option) {
        labelled(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    DrawingBoard tick(String label) {
        labelled(label).check();
        return this;
    }

    DrawingBoard press(String words) {
        panel().locator("button", new Locator.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    // --- what the page says ------------------------------------------------------------------------------------------

    /** A finding with these words. */
    DrawingBoard says(String words) {
        page.locator("[data-part=findings]", new Page.LocatorOptions().setHasText(words))
                .waitFor();
        return this;
    }

    /** Presses a finding, which leads to the element. */
    DrawingBoard follow(String words) {
        page.locator(".finding", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** As many marks lie on the drawing. */
    void marks(int least) {
        assertThat(page.locator(".djs-overlays .finding-mark").count()).isGreaterThanOrEqualTo(least);
    }

    /** Nothing is wrong any more, and everything is kept. */
    void isRight() {
        page.locator("[data-part=findings] .message.info").waitFor();
        page.locator("#modeller[data-kept=true]").waitFor();
    }

    DrawnForm newForm() {
        press("Tạo biểu mẫu mới");
        return new DrawnForm(page);
    }

    void photograph(String name) {
        fit();
        person.photograph(name);
    }
}
