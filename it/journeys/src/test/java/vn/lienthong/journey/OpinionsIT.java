package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A flow in which two steps of one matter wait for the same head, and whoever puts it off need not fill in the form. */
class OpinionsIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aHeadChoosesBetweenTwoStepsAndTheUnitAbovePutsItOffWithoutTheForm() {
        var key = DrawnFlow.inForce("opinions", "opinion");
        var title = "Lấy ý kiến " + Plans.symbol();
        var matter = Program.inTheNameOf("cv.kinhbac").create("/api/v1/matters", Map.of("flow", key, "title", title));

        var head = journey.signedIn("ct.kinhbac").openWaiting(title).sees("Có 2 việc của hồ sơ này đang chờ bạn");
        head.photograph("matter-two-steps");
        head.page().setViewportSize(390, 844);
        head.photograph("matter-two-steps-phone");
        assertThat((int) head.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        head.page().setViewportSize(1366, 768);
        chip(head, "Ý kiến về kinh phí").click();
        head.page().waitForURL(address -> address.contains("item="));
        assertThat(head.page().locator("#step-title").textContent()).contains("Ý kiến về kinh phí");
        confirm(head, "way-0");
        head.sees("Đã ghi nhận");
        assertThat(head.page().locator("#step-title").textContent()).contains("Ý kiến về nội dung");
        opinion(head).fill("Nội dung phù hợp");
        confirm(head, "way-0");
        head.sees("Đã ghi nhận");

        var chairman = journey.signedIn("chutich").openWaiting(title).sees("Tổng hợp ý kiến");
        opinion(chairman).fill("");
        confirm(chairman, "way-0");
        chairman.sees("Hãy điền mục này.").photograph("matter-form-asked-for");
        confirm(chairman, "way-3");
        chairman.sees("Đã ghi nhận");

        var officer = journey.signedIn("cv.kinhbac").open("/matter.xhtml?id=" + matter);
        officer.sees("Đã kết thúc").sees("Nội dung phù hợp");
        officer.page().locator(".submission summary").last().click();
        officer.sees("Biểu mẫu chưa điền xong").photograph("matter-unfinished-form");
    }

    private static Locator opinion(Person person) {
        return person.page().locator("section.todo .fjs-container textarea").first();
    }

    private static Locator chip(Person person, String name) {
        return person.page().locator("nav.step-choices a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void confirm(Person person, String way) {
        person.ask(way)
                .page()
                .locator("dialog[open] input[type=submit], dialog[open] button[type=submit]")
                .click();
    }

    @Test
    void theServerTakesAnUnfinishedFormOnlyWhereTheDecisionAllowsIt() {
        var key = DrawnFlow.inForce("opinions", "opinion");
        var officer = Program.inTheNameOf("cv.kinhbac");
        var matter = officer.create("/api/v1/matters", Map.of("flow", key, "title", "Lấy ý kiến"));
        var head = Program.inTheNameOf("ct.kinhbac");
        for (var step = 0; step < 2; step++) {
            var taken = head.post(decision(head.waitingFor(matter)), decided("DONE", Map.of("opinion", "Nhất trí")));
            var bare = taken.statusCode() == 422
                    ? head.post(decision(head.waitingFor(matter)), Map.of("decision", "DONE"))
                    : taken;
            assertThat(bare.statusCode()).as(taken.body() + bare.body()).isEqualTo(204);
        }
        var chairman = Program.inTheNameOf("chutich");
        var item = chairman.waitingFor(matter);
        var unfinished = Map.<String, Object>of("opinion", "", "money", -1);
        assertThat(chairman.get("/api/v1/matters/steps/" + item).body()).contains("\"filled\":false");
        assertThat(chairman.post(decision(item), decided("AGREED", unfinished)).statusCode())
                .isEqualTo(422);
        assertThat(chairman.post(decision(item), Map.of("decision", "REFUSED", "reason", "Chưa đủ", "data", unfinished))
                        .statusCode())
                .as("the drawing says that who refuses fills in the form all the same")
                .isEqualTo(422);
        assertThat(chairman.post(decision(item), decided("LATER", unfinished)).statusCode())
                .isEqualTo(204);
        assertThat(officer.get("/api/v1/matters/" + matter).body())
                .contains("\"unfinished\":true")
                .contains("Nhất trí");
    }

    private static String decision(String item) {
        return "/api/v1/matters/steps/" + item + "/decision";
    }

    private static Map<String, Object> decided(String decision, Map<String, Object> data) {
        return Map.of("decision", decision, "data", data);
    }
}
