package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who holds several posts and is away sees for each who can stand in, in one form. */
class AwayIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aViceChairmanWhoHeadsACentreAsWellNamesWhoStandsInWhereSomebodyCan() {
        // far ahead, so that no other journey meets the substitutes
        var first = Plans.today().plusYears(2).plusDays(System.nanoTime() % 300);
        var person = journey.signedIn("pct.kinhbac").open("/delegations.xhtml");
        var posts = person.page().locator("select[id$=':substitute']");
        assertThat(posts.count()).isEqualTo(2);
        assertThat(posts.nth(0).isDisabled())
                .as("the head of a centre without deputies")
                .isTrue();
        person.sees("Không có cấp phó để ký thay");
        var chairman = posts.nth(1)
                .locator("option", new Locator.LocatorOptions().setHasText("Chủ tịch UBND phường"))
                .first();
        posts.nth(1).selectOption(chairman.getAttribute("value"));
        person.fill("away:from", DATE.format(first)).fill("away:to", DATE.format(first.plusDays(6)));
        person.photograph("away-form");
        person.click("away:go").sees("Đã giao người xử lý thay");
        person.photograph("away-granted");
        var rows = person.page().locator("tr", new Page.LocatorOptions().setHasText(DATE.format(first)));
        assertThat(rows.count()).isEqualTo(1);

        rows.locator("button[data-opens^=revoking-]").click();
        rows.locator("textarea").fill("Không đi nữa");
        rows.locator("dialog input[type=submit]").click();
        person.sees("Đã thu hồi");
    }

    @Test
    void twoWhoStandInForEachOtherReadThatOneOfThemHasToStay() {
        var day = Plans.today().plusYears(3).plusDays(System.nanoTime() % 300);
        var chairman = Program.inTheNameOf("ct.kinhbac");
        var deputy = Program.inTheNameOf("pct.kinhbac");
        var first = standsIn(chairman, post(deputy, "DEPUTY"), post(chairman, "HEAD"), "DEPUTY", day);
        var second = standsIn(deputy, post(chairman, "HEAD"), post(deputy, "DEPUTY"), "SUBSTITUTE", day);
        var person = journey.signedIn("pct.kinhbac").open("/delegations.xhtml");
        person.sees("xử lý thay cho nhau từ " + DATE.format(day));
        person.photograph("away-mutual");

        chairman.post("/api/v1/delegations/" + first + "/revoke", Map.of("reason", "Không đi nữa"));
        deputy.post("/api/v1/delegations/" + second + "/revoke", Map.of("reason", "Không đi nữa"));
        person.open("/delegations.xhtml");
        assertThat(person.page().locator("main").innerText()).doesNotContain("cho nhau từ " + DATE.format(day));
    }

    private static String standsIn(Program by, String substitute, String post, String capacity, LocalDate day) {
        return by.create(
                "/api/v1/delegations",
                Map.of(
                        "postId", post,
                        "delegatePostId", substitute,
                        "capacity", capacity,
                        "from", day.toString(),
                        "to", day.toString()));
    }

    /** The person's own post of that kind. */
    private static String post(Program person, String kind) {
        var me = Program.object(person.get("/api/v1/me"));
        return ((List<?>) me.get("posts"))
                .stream()
                        .map(post -> (Map<?, ?>) post)
                        .filter(post -> kind.equals(post.get("kind")))
                        .map(post -> (String) post.get("postId"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theDaysAreAskedFor() {
        var person = journey.signedIn("pct.kinhbac").open("/delegations.xhtml");
        person.click("away:go");

        assertThat(person.page().locator(".message.error, .field-error").count())
                .isPositive();
        person.photograph("away-refused");
    }
}
