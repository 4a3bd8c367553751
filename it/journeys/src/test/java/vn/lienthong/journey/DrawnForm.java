package vn.lienthong.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** The form editor beside the drawing, as somebody uses it: fields are added and named in the panel. */
final class DrawnForm {

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

    /** Adds a field below the others, where it is selected at once, names it, and says that it must be filled in. */
    DrawnForm asks(String type, String label) {
        offers(type, label);
        field().getByLabel("Bắt buộc điền", exactly()).check();
        return this;
    }

    /** The same without saying that it must be filled in. */
    DrawnForm offers(String type, String label) {
        var before = page.locator(".fjs-element[data-field-type]").count();
        page.locator(".fjs-palette-field[data-field-type=" + type + "]").click();
        page.locator(".fjs-element[data-field-type]").nth(before).waitFor();
        field().locator("h2").waitFor();
        var name = field().getByLabel("Tên ô", exactly());
        name.fill(label);
        name.press("Tab");
        page.locator(".fjs-element", new Page.LocatorOptions().setHasText(label))
                .first()
                .waitFor();
        return this;
    }

    void most(String number) {
        with("Lớn nhất", number);
    }

    /** Says something about the field that was added last. */
    DrawnForm with(String property, String text) {
        var input = field().getByLabel(property, exactly());
        input.fill(text);
        input.press("Tab");
        return this;
    }

    DrawnForm chosen(String property, String option) {
        field().getByLabel(property, exactly()).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    DrawnForm ticked(String property) {
        field().getByLabel(property, exactly()).check();
        return this;
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
