package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who holds several posts and is away names who stands in at each, in one form. */
class AwayIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theViceChairmanWhoHeadsAnOfficeAsWellNamesASubstituteForEachPost() {
        // far ahead, so that no other journey meets the substitutes
        var first = Plans.today().plusYears(2).plusDays(System.nanoTime() % 300);
        var person = journey.signedIn("pct.kinhbac").open("/delegations.xhtml");
        var chosen = person.page().locator("#away select, [id^='away:'] select, select[id^='away:']");
        assertThat(chosen.count()).isEqualTo(2);
        for (var each : chosen.all()) {
            each.selectOption(
                    each.locator("option[value]:not([value=''])").first().getAttribute("value"));
        }
        person.fill("away:from", DATE.format(first)).fill("away:to", DATE.format(first.plusDays(6)));
        person.photograph("away-form");
        person.click("away:go").sees("Đã giao người xử lý thay");
        person.photograph("away-granted");
        var rows = person.page().locator("tr", new Page.LocatorOptions().setHasText(DATE.format(first)));
        assertThat(rows.count()).isEqualTo(2);

        for (var left = 2; left > 0; left--) {
            var row = person.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(DATE.format(first)))
                    .filter(new Locator.FilterOptions().setHas(person.page().locator("button[data-opens^=revoking-]")))
                    .first();
            row.locator("button[data-opens^=revoking-]").click();
            row.locator("textarea").fill("Không đi nữa");
            row.locator("dialog input[type=submit]").click();
            person.sees("Đã thu hồi");
        }
    }

    @Test
    void theMainPostNeedsASubstituteAndTheDaysAreAskedFor() {
        var person = journey.signedIn("pct.kinhbac").open("/delegations.xhtml");
        person.click("away:go");

        assertThat(person.page().locator(".message.error, .field-error").count())
                .isPositive();
        person.photograph("away-refused");
    }
}
