package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A person with a browser of their own: what they do, and the faults they meet. */
final class Person {

    private static final int PATIENCE = 45_000;
    private static final String PASSWORD = "lienthong";

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Person(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> noteViolation(message.text()));
        page.onResponse(response -> {
            if (response.status() >= 500 && response.url().startsWith(RunningSystem.WEB)) {
                faults.add(response.status() + " " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().matches("(http://(localhost|127\\.0\\.0\\.1):|data:|blob:|about:).*")) {
                faults.add("a request to another host: " + request.url());
            }
        });
    }

    static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("vi-VN");
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("vi-VN");
    }

    private void noteViolation(String message) {
        if (message.contains("Content Security Policy") || message.contains("Content-Security-Policy")) {
            faults.add(message);
        }
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** @param path an address of the application */
    Person open(String path) {
        page.navigate(RunningSystem.WEB + path);
        return this;
    }

    /** Fills in the sign-on service's form, which must be in front of the person. */
    Person signIn(String account) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login, button[type=submit], input[type=submit]")
                .first()
                .click();
        page.waitForURL(address -> address.startsWith(RunningSystem.WEB));
        return this;
    }

    /** Opens what waits in the person's own work list. */
    Person openWaiting(String title) {
        open("/?words=" + java.net.URLEncoder.encode(title, StandardCharsets.UTF_8));
        page.locator("a.row-link", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        page.locator("section.todo").first().waitFor();
        return this;
    }

    Person fill(String id, String text) {
        field(id).fill(text);
        return this;
    }

    Person choose(String id, String label) {
        field(id).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    Person chooseValue(String id, String value) {
        field(id).selectOption(value);
        return this;
    }

    /** Chooses the option that contains the words. */
    Person chooseContaining(String id, String words) {
        var option = field(id)
                .locator("option", new Locator.LocatorOptions().setHasText(words))
                .first();
        field(id).selectOption(option.getAttribute("value"));
        return this;
    }

    Person tick(String fieldset, String label) {
        var group = page.locator("fieldset").filter(new Locator.FilterOptions().setHasText(fieldset));
        group.first()
                .locator("label", new Locator.LocatorOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    Person attach(String id, String name) {
        var content = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        field(id).setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII)));
        return this;
    }

    Person click(String id) {
        field(id).click();
        page.waitForLoadState();
        return this;
    }

    /** Presses what asks for confirmation and opens its dialog. */
    Person ask(String dialog) {
        page.locator("[data-opens='" + dialog + "']").first().click();
        page.locator("dialog#" + dialog).waitFor();
        return this;
    }

    Person sees(String text) {
        page.locator("body", new Page.LocatorOptions().setHasText(text)).waitFor();
        return this;
    }

    /** The step at which the person must act here is over. */
    Person isDone() {
        page.locator("section.todo")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return this;
    }

    String id() {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("lienthong.work"), "screens", name + ".png"))
                .setFullPage(true));
    }

    void leave(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            photograph("failed-" + test.getRequiredTestMethod().getName() + "-" + Integer.toHexString(hashCode()));
        }
        context.close();
        assertThat(faults).as("faults met by somebody").isEmpty();
    }
}
