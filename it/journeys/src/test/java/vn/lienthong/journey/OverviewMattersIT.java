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

    /** After those of assignments. */
    private static final int MATTERS = 5;

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
    void theFilesThatAreHandedInTellTheSameOfEachFlowAndAddUp() {
        var flow = DrawnFlow.inForce("leave", "leave-request", "leave-decision");
        List.of(-1, 0, 2, 30, 40).forEach(days -> begun(flow, days));
        var person = journey.signedIn("chutich").open("/overview.xhtml");
        var shown = numbers(person.page().locator("#matters tfoot td").allTextContents());
        var lines = Cells.of(file(person, "xlsx"), MATTERS).stream()
                .map(line -> numbers(line.stream()
                        .filter(cell -> cell.type().equals("n"))
                        .map(Cells.Cell::text)
                        .toList()))
                .filter(line -> line.size() == shown.size())
                .toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(shown);
        for (var column = 0; column < shown.size(); column++) {
            var at = column;
            assertThat(lines.subList(0, lines.size() - 1).stream()
                            .mapToLong(line -> line.get(at))
                            .sum())
                    .as("column %s", column)
                    .isEqualTo(shown.get(column));
        }
        assertThat(file(person, "pdf")).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(10_000);
        person.open("/overview.xhtml?basis=DUE&tier=COMMUNE");
        assertThat(file(person, "xlsx")).isNotEmpty();
    }

    private static byte[] file(Person person, String kind) {
        var link = person.page()
                .locator("a[href^='/exports/overview." + kind + "']")
                .getAttribute("href");
        return person.page().request().get(RunningSystem.WEB + link).body();
    }

    private static List<Long> numbers(List<String> texts) {
        return texts.stream()
                .map(text -> text.strip().equals("–")
                        ? "0"
                        : text.strip().replaceAll("[.,]0$", "").replaceAll("[^0-9]", ""))
                .filter(text -> !text.isEmpty())
                .map(Long::valueOf)
                .toList();
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
