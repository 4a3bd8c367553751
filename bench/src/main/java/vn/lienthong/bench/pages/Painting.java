package vn.lienthong.bench.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.lienthong.bench.Times;

/** Measures when the largest part of a page stands on the screen, in Chromium with a processor slowed down four times. */
final class Painting implements AutoCloseable {

    private static final int SLOWER = 4;
    private static final int WARM_UP = 2;
    private static final int MEASURED = 9;
    private static final double NANOS = 1_000_000;

    private static final String LARGEST = """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))""";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final com.microsoft.playwright.Page tab;

    Painting(String account) {
        var chromium = System.getenv().getOrDefault("LIENTHONG_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        tab = tab();
        signIn(account);
        slow(tab);
    }

    private com.microsoft.playwright.Page tab() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("vi-VN"))
                .newPage();
    }

    private static void slow(com.microsoft.playwright.Page tab) {
        var slower = new JsonObject();
        slower.addProperty("rate", SLOWER);
        tab.context().newCDPSession(tab).send("Emulation.setCPUThrottlingRate", slower);
    }

    private void signIn(String account) {
        tab.navigate(DemoSystem.WEB + "/");
        tab.locator("#username").fill(account);
        tab.locator("#password").fill("lienthong");
        tab.locator("#kc-login, button[type=submit]").first().click();
        tab.waitForURL(address -> address.startsWith(DemoSystem.WEB));
    }

    static String head() {
        return "%-44s | %9s | %9s".formatted("largest paint, processor 4 times slower", "p50 ms", "slowest");
    }

    String row(Page page) {
        return row(page.name(), tab, DemoSystem.WEB + page.path());
    }

    /** The page of the sign-on service, which nobody here wrote: it tells the machine from the program. */
    String signOnRow() {
        var unknown = tab();
        slow(unknown);
        return row("beside it: the sign-on page", unknown, Visitor.signOnPage());
    }

    private static String row(String name, com.microsoft.playwright.Page tab, String address) {
        IntStream.range(0, WARM_UP).forEach(number -> painted(tab, address));
        var times = new Times(IntStream.range(0, MEASURED)
                .mapToLong(number -> (long) (painted(tab, address) * NANOS))
                .toArray());
        return "%-44s | %9.0f | %9.0f".formatted(name, times.percentile(50), times.percentile(100));
    }

    private static double painted(com.microsoft.playwright.Page tab, String address) {
        tab.navigate(address);
        return ((Number) tab.evaluate(LARGEST)).doubleValue();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
