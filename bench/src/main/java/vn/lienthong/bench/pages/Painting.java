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
    private final com.microsoft.playwright.Page tab;

    Painting(String account) {
        var chromium = System.getenv().getOrDefault("LIENTHONG_CHROMIUM", "/usr/bin/chromium");
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        tab = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("vi-VN"))
                .newPage();
        signIn(account);
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
        IntStream.range(0, WARM_UP).forEach(number -> painted(page.path()));
        var times = new Times(IntStream.range(0, MEASURED)
                .mapToLong(number -> (long) (painted(page.path()) * NANOS))
                .toArray());
        return "%-44s | %9.0f | %9.0f".formatted(page.name(), times.percentile(50), times.percentile(100));
    }

    private double painted(String path) {
        tab.navigate(DemoSystem.WEB + path);
        return ((Number) tab.evaluate(LARGEST)).doubleValue();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
