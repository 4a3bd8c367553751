package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is drawn keeps itself; where it cannot, the page says so, and nothing is lost. */
class ModellerKeepingIT {

    private static final String DRAFT = "**/process-model-draft*";
    /** What a page still sends while it is left cannot be held back from outside. */
    private static final String NOTHING_SENT = """
            const send = window.fetch;
            window.fetch = (address, options) => options?.method === 'PUT' ? Promise.reject(new TypeError('offline')) : send(address, options);
            """;

    private static final String NAME = "Tên vẽ khi mất mạng";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String key = "tu-luu-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/modeller.xhtml?key=" + key;
    private Person person;
    private Page page;

    @BeforeEach
    void aBlankSheet() {
        DrawnModel.blank(key, "Tự lưu");
        person = journey.signedIn("quytrinh").open(path);
        page = person.page();
        page.locator("#modeller[data-ready=true]").waitFor();
    }

    @Test
    void withoutAConnectionTheBrowserKeepsItAndThePageGoesOnByItself() {
        page.route(DRAFT, ModellerKeepingIT::cut);
        rename();
        keeping("offline").waitFor();
        assertThat(keeping("offline").innerText()).contains("Chưa lưu được, hệ thống sẽ tự thử lại");
        person.photograph("keeping-offline");
        assertThat(draft()).doesNotContain(NAME);
        page.unroute(DRAFT);
        saved();
        assertThat(draft()).contains(NAME);
    }

    @Test
    void whoLeavesWithoutAConnectionFindsItAgain() {
        page.evaluate(NOTHING_SENT);
        rename();
        keeping("offline").waitFor();
        page.navigate("about:blank");
        assertThat(draft()).doesNotContain(NAME);
        person.open(path);
        page.locator("[data-notice=restored]").waitFor();
        assertThat(name().inputValue()).isEqualTo(NAME);
        person.photograph("keeping-restored");
        saved();
        assertThat(draft()).contains(NAME);
    }

    @Test
    void whoseSessionEndsSignsInAgainAndGoesOn() {
        person.context().clearCookies();
        rename();
        keeping("ended").waitFor();
        person.photograph("keeping-ended");
        person.open(path).signIn("quytrinh");
        page.locator("[data-notice=restored]").waitFor();
        assertThat(name().inputValue()).isEqualTo(NAME);
        saved();
        assertThat(draft()).contains(NAME);
    }

    /** Reading still goes; what is written does not come through. */
    private static void cut(Route route) {
        if ("PUT".equals(route.request().method())) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private void rename() {
        name().fill(NAME);
        name().press("Tab");
    }

    private Locator name() {
        return page.locator("[data-part=panel]")
                .getByLabel("Tên quy trình", new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator keeping(String state) {
        return page.locator(".keeping[data-keeping=" + state + "]");
    }

    private void saved() {
        page.locator("#modeller[data-kept=true]").waitFor();
    }

    private String draft() {
        return Program.inTheNameOf("quytrinh")
                .get("/api/v1/process-models/" + key + "/draft")
                .body();
    }
}
