package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OverviewIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private record Number(String address, String value) {}

    private static List<Number> numbers(Person person) {
        return person.page().locator("main a[href^='/assignments.xhtml']").all().stream()
                .map(link ->
                        new Number(link.getAttribute("href"), link.textContent().strip()))
                .distinct()
                .toList();
    }

    @Test
    void eachNumberOfTheDashboardOpensAListOfThatLength() {
        Plans.issued("Việc để đếm " + Plans.symbol(), "H05.08", "NONE");
        var person = journey.signedIn("chutich").open("/overview.xhtml");
        person.photograph("overview");
        var numbers = numbers(person);

        assertThat(numbers).hasSizeGreaterThan(10);
        for (var number : numbers.stream().limit(12).toList()) {
            person.open(number.address());
            var range = person.page().locator(".pager-range").textContent();
            assertThat(range).as("list of %s", number.address()).endsWith(" " + number.value());
        }
        person.photograph("overview-list");
    }

    @Test
    void whatIsLateByCauseAndWhatAUnitHasInHandOpenListsOfThatLength() throws SQLException {
        theDeadlinePasses(Plans.issued("Việc quá hạn chưa rõ nguyên nhân " + Plans.symbol(), "H05.08", "NONE"));
        var person = journey.signedIn("theodoi").open("/overview.xhtml").sees("Nguyên nhân chậm");
        var causes = person.page().locator("#delays a").all().stream()
                .map(link ->
                        new Number(link.getAttribute("href"), link.textContent().strip()))
                .filter(number -> !number.value().equals("0"))
                .toList();
        person.page().locator("#delays-title").scrollIntoViewIfNeeded();
        person.photograph("overview-delays");
        assertThat(causes).isNotEmpty();
        causes.forEach(number -> isAsLongAsItsList(number, person));
        person.photograph("overview-delays-list");

        var draft = Program.inTheNameOf("theodoi").create("/api/v1/directives", Plans.directive(Plans.symbol()));
        person.open("/assignment-edit.xhtml?directive=" + draft);
        person.page().locator("#unit-loads summary").click();
        person.page().locator("#unit-loads").scrollIntoViewIfNeeded();
        person.photograph("unit-loads");
        var loads = person.page().locator("#unit-loads a").all().stream()
                .limit(4)
                .map(link ->
                        new Number(link.getAttribute("href"), link.textContent().strip()))
                .toList();
        assertThat(loads).isNotEmpty();
        loads.forEach(number -> isAsLongAsItsList(number, person));
    }

    private static void isAsLongAsItsList(Number number, Person person) {
        person.open(number.address());
        assertThat(person.page().locator(".pager-range").textContent())
                .as("list of %s", number.address())
                .endsWith(" " + number.value());
    }

    /** The running system has the clock of the machine, so the deadline is made to lie in the past. */
    private void theDeadlinePasses(String assignment) throws SQLException {
        try (var connection = journey.system().database();
                var update = connection.prepareStatement(
                        "update assignment set deadline = current_date - 3 where id = ?::uuid")) {
            update.setString(1, assignment);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** The worker comes round three times a minute. */
    @Test
    void whatChangedIsFoldedIntoTheSumsAndTheyAreRight() throws Exception {
        Plans.issued("Việc để cộng " + Plans.symbol(), "H05.08", "NONE");
        Patience.until(
                "the worker has come round",
                () -> answers("select (select count(*) from overview_change) + (select count(*) from work_item_change)")
                        == 0);

        assertThat(answers("select sum(n) from overview_sum")).isPositive();
        assertThat(answers("select count(*) from check_overview()")).isZero();
        assertThat(answers("select count(*) from check_open_work()")).isZero();
    }

    private long answers(String sql) throws SQLException {
        try (var connection = journey.system().database();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void theDashboardIsNarrowedInTheAddressAndTheListComesBackToIt() {
        Plans.issued("Việc để lọc " + Plans.symbol(), "H05.08", "NONE");
        var person = journey.signedIn("chutich").open("/overview.xhtml");
        person.page()
                .locator("#units a.row-link", new Page.LocatorOptions().setHasText("Sở Khoa học và Công nghệ"))
                .click();
        person.page().waitForURL(address -> address.contains("unit="));

        assertThat(person.page().locator("#units tbody tr").count()).isEqualTo(1);
        person.page().locator(".total-all a").click();
        person.page().locator("nav.trail a[href^='/overview']").click();
        person.page().waitForURL(address -> address.contains("/overview.xhtml") && address.contains("unit="));
    }

    @Test
    void whatHappenedInAMonthOpensItsListWhateverPeriodTheDashboardShows() throws SQLException {
        theDeadlinePasses(Plans.issued("Việc quá hạn trong tháng " + Plans.symbol(), "H05.08", "NONE"));
        var today = Plans.today();
        var person = journey.signedIn("theodoi").open("/overview.xhtml?from=" + today + "&to=" + today);
        person.page().locator("section[aria-labelledby='trend-title'] summary").click();
        var months = person.page().locator("section[aria-labelledby='trend-title'] td a[href*='event=']").all().stream()
                .map(link ->
                        new Number(link.getAttribute("href"), link.textContent().strip()))
                .filter(number -> !number.value().equals("0"))
                .toList();

        assertThat(months).isNotEmpty();
        months.forEach(number -> isAsLongAsItsList(number, person));
    }

    @Test
    void theDashboardFitsAPhoneAndADarkRoom() {
        Plans.issued("Việc để xem " + Plans.symbol(), "H05.08", "NONE");
        var phone = journey.somebodyOnAPhone();
        phone.open("/").signIn("theodoi").open("/overview.xhtml");
        phone.photograph("overview-phone");
        assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        phone.open("/assignments.xhtml");
        phone.photograph("overview-list-phone");
        assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void anAddressThatMakesNoSenseIsNotFound() {
        var person = journey.signedIn("theodoi").open("/overview.xhtml?tier=NOWHERE");

        assertThat(person.page().locator("h1").first().textContent()).contains("Không tìm thấy");
    }
}
