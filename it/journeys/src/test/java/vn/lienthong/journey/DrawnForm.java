package vn.lienthong.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;

/** The form editor beside the drawing, as somebody uses it: fields are drawn in with the mouse and named in the panel. */
final class DrawnForm {

    private static final Mouse.MoveOptions SLOWLY = new Mouse.MoveOptions().setSteps(12);

    private final Page page;

    DrawnForm(Page page) {
        this.page = page;
        page.locator(".fjs-palette-field").first().waitFor();
    }

    DrawnForm called(String name) {
        var field = page.locator("[data-part=panel]").getByLabel("Tên biểu mẫu", exactly());
        field.fill(name);
        field.press("Tab");
        page.locator(".form-list [aria-current]", new Page.LocatorOptions().setHasText(name))
                .waitFor();
        page.locator(".fjs-palette-field").first().waitFor();
        return this;
    }

    /** Draws a field in below the others, where it is selected at once, names it, and says that it must be filled in. */
    DrawnForm asks(String type, String label) {
        var before = page.locator(".fjs-element[data-field-type]").count();
        drag(page.locator(".fjs-palette-field[data-field-type=" + type + "]"));
        page.locator(".fjs-element[data-field-type]").nth(before).waitFor();
        field().locator("h2").waitFor();
        var name = field().getByLabel("Tên ô", exactly());
        name.fill(label);
        name.press("Tab");
        field().getByLabel("Bắt buộc điền", exactly()).check();
        page.locator(".fjs-element", new Page.LocatorOptions().setHasText(label))
                .first()
                .waitFor();
        return this;
    }

    private void drag(Locator from) {
        var source = from.boundingBox();
        var paper = page.locator(".fjs-form-container .fjs-vertical-layout, .fjs-form-container .fjs-children")
                .first()
                .boundingBox();
        page.mouse().move(source.x + source.width / 2, source.y + source.height / 2);
        page.mouse().down();
        page.mouse().move(paper.x + paper.width / 2, paper.y + paper.height - 6, SLOWLY);
        page.mouse().move(paper.x + paper.width / 2, paper.y + paper.height - 4);
        page.mouse().up();
    }

    void most(String number) {
        var most = field().getByLabel("Lớn nhất", exactly());
        most.fill(number);
        most.press("Tab");
    }

    void backToDrawing() {
        page.locator("#modeller[data-kept=true]").waitFor();
        page.locator(".tool.worded", new Page.LocatorOptions().setHasText("Bản vẽ"))
                .click();
    }

    private Locator field() {
        return page.locator("[data-part=field]");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
