package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dashboard tells of every flow how its matters stand; each number opens the list of that length. */
class OverviewMattersIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private record Number(String address, String value) {}

    private static void begun(String flow, int days) {
        var data = Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2, "kind", "OWN");
        var asked = new HashMap<String, Object>(Map.of("flow", flow, "title", "Để đếm", "data", data));
        if (days >= 0) {
            asked.put("dueOn", Plans.today().plusDays(days).toString());
        }
        Program.inTheNameOf("cv.kinhbac").create("/api/v1/matters", asked);
    }

    @Test
    void eachNumberOfAFlowOpensAListOfThatLength() {
        var flow = DrawnFlow.inForce("leave", "leave-request", "leave-decision");
        List.of(-1, 0, 2, 30, 40).forEach(days -> begun(flow, days));
        var person = journey.signedIn("chutich").open("/overview.xhtml").sees("Hồ sơ theo quy trình");
        person.page().locator("#matters-title").scrollIntoViewIfNeeded();
        person.photograph("overview-matters");
        var numbers = row(person, flow).all().stream()
                .map(link ->
                        new Number(link.getAttribute("href"), link.textContent().strip()))
                .toList();

        assertThat(numbers).extracting(Number::value).containsExactly("5", "5", "2", "2", "1");
        for (var number : numbers) {
            person.open(number.address());
            assertThat(person.page().locator(".pager-range").textContent())
                    .as("list of %s", number.address())
                    .endsWith(" " + number.value());
        }
        person.open("/matters.xhtml?flow=" + flow + "&class=OVERDUE").sees("Không có hồ sơ nào khớp với bộ lọc");
        person.open("/overview.xhtml?basis=DUE&tier=COMMUNE");
        assertThat(person.page().locator("#matters").count()).isZero();
        var program = Program.object(Program.inTheNameOf("chutich").get("/api/v1/matters/figures"));
        assertThat(program.get("flows").toString()).contains(flow);
    }

    @Test
    void theFlowsFitAPhoneAndAreReadInEnglish() {
        var flow = DrawnFlow.inForce("leave", "leave-request", "leave-decision");
        begun(flow, 2);
        var phone = journey.somebodyOnAPhone();
        phone.open("/").signIn("ct.kinhbac").open("/overview.xhtml");
        phone.page().locator("#matters-title").scrollIntoViewIfNeeded();
        phone.photograph("overview-matters-phone");
        assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        phone.page().setViewportSize(1366, 768);
        phone.page().locator("form.language button").first().click();
        phone.page().waitForLoadState();
        phone.open("/overview.xhtml").sees("Ended on time").photograph("overview-matters-en");
        var other = journey.signedIn("ct.yenthe").open("/overview.xhtml").sees("Hồ sơ theo quy trình");
        assertThat(row(other, flow).count()).isZero();
    }

    private static Locator row(Person person, String flow) {
        return person.page().locator("#matters a[href^='/matters.xhtml?flow=" + flow + "']");
    }
}
