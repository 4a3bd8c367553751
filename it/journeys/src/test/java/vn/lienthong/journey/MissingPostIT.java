package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A flow comes to a post that the unit does not have: nothing is lost, and whoever can add the post hears of it. */
class MissingPostIT {

    private static final String TOLD = "Quy trình cần một vị trí mà đơn vị chưa có";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Đơn cần văn thư " + mark;

    @Test
    void whoDecidesIsToldWhyAndTheUnitsAdministratorThatAPostIsMissing() {
        var key = "can-van-thu-" + mark;
        DrawnModel.inForce(key, "Đơn cần văn thư").signedBy("CLERK@ISSUER");
        var matter = Program.inTheNameOf("cv.kinhbac")
                .create("/api/v1/matters", Map.of("flow", key, "title", title, "data", Map.of()));

        var officer = journey.signedIn("cv.kinhbac").openWaiting(title);
        decided(officer);
        officer.sees("Văn thư").sees("Phường Kinh Bắc").photograph("missing-post");
        decided(officer.openWaiting(title));
        assertThat(Program.inTheNameOf("cv.kinhbac").waitingFor(matter)).isNotBlank();

        var administrator = journey.signedIn("qt.kinhbac");
        assertThat(told(administrator)).isEqualTo(1);
        administrator.photograph("missing-post-notice");
        administrator
                .page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        administrator.sees(title);
    }

    private static void decided(Person officer) {
        officer.ask("way-0")
                .page()
                .locator("dialog[open] input[type=submit]")
                .first()
                .click();
        officer.page().waitForLoadState();
        officer.page().locator(".message.error").first().waitFor();
    }

    /** The notice comes a moment later, in a transaction of its own. */
    private int told(Person administrator) {
        var rows = administrator
                .open("/notices.xhtml")
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText(TOLD))
                .filter(new Locator.FilterOptions().setHasText(title));
        for (var end = System.nanoTime() + Duration.ofSeconds(45).toNanos();
                rows.count() == 0 && System.nanoTime() < end; ) {
            administrator.page().waitForTimeout(500);
            administrator.open("/notices.xhtml");
        }
        return rows.count();
    }
}
