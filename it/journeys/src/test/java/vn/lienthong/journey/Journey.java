package vn.lienthong.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a test the running system and people with a browser each; in the end nobody may have met a fault. */
class Journey implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<Person> people = new ArrayList<>();
    private RunningSystem system;
    private Browser browser;

    @Override
    public void beforeEach(ExtensionContext context) {
        system = RunningSystem.of(context);
        browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class)
                .browser;
    }

    RunningSystem system() {
        return system;
    }

    /** Somebody in front of a new browser, not signed in. */
    Person somebody() {
        var person = new Person(browser.newContext(Person.desk()));
        people.add(person);
        return person;
    }

    /** Somebody with a phone. */
    Person somebodyOnAPhone() {
        var person = new Person(browser.newContext(Person.phone()));
        people.add(person);
        return person;
    }

    Person signedIn(String account) {
        var person = somebody();
        person.open("/").signIn(account);
        return person;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        people.forEach(person -> person.leave(context));
        people.clear();
    }

    static final class Chromium implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("LIENTHONG_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(ARGUMENTS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
