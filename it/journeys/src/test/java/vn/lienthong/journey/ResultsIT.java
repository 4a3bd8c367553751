package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResultsIT {

    @RegisterExtension
    final Journey journey = new Journey();

    /** Nothing was under way in the quarter unless it is made so: the running system has the clock of the machine. */
    private String quarterWithWork() throws SQLException {
        var assignment = Plans.issued("Việc của quý trước " + Plans.symbol(), "H05.08", "NONE");
        try (var connection = journey.system().database();
                var update = connection.prepareStatement(
                        "update assignment set issued_on = issued_on - 150 where id = ?::uuid")) {
            update.setString(1, assignment);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        return assignment;
    }

    @Test
    void theOfficePublishesAQuarterAndACommuneReadsTheRankingWithoutTheLists() throws SQLException {
        quarterWithWork();
        var monitor = journey.signedIn("theodoi").open("/results.xhtml");
        monitor.photograph("results");
        monitor.page().locator("a[href^='/result-preview.xhtml']").first().click();
        monitor.page().locator("#units").waitFor();
        monitor.photograph("result-preview");
        if (monitor.page().locator("[id='publishing:why']").count() > 0) {
            monitor.fill("publishing:why", "Bổ sung nhiệm vụ mới nhập");
        }
        monitor.ask("publishing-dialog").click("publishing:do");
        monitor.page().waitForURL(address -> address.contains("/result.xhtml?id="));
        monitor.photograph("result");
        var id = monitor.id();

        var commune = journey.signedIn("ct.kinhbac").open("/result.xhtml?id=" + id);
        commune.photograph("result-commune");
        assertThat(commune.page().locator("#units tbody tr").count()).isPositive();
        assertThat(commune.page().locator("#units tfoot a").count()).isZero();
        var shown = Program.object(Program.inTheNameOf("ct.kinhbac").get("/api/v1/results/" + id));
        assertThat(((Map<?, ?>) shown.get("head")).get("id")).isEqualTo(id);
    }

    @Test
    void theDashboardIsTakenAlongAsAWorkbookAndAsAPaper() {
        Plans.issued("Việc để xuất " + Plans.symbol(), "H05.08", "NONE");
        var person = journey.signedIn("chutich").open("/overview.xhtml");
        for (var kind : new String[] {"xlsx", "pdf"}) {
            Download file = person.page()
                    .waitForDownload(() -> person.page()
                            .locator("a[href*='overview." + kind + "']")
                            .click());
            assertThat(file.suggestedFilename())
                    .startsWith("Tổng quan nhiệm vụ")
                    .endsWith("." + kind);
            file.saveAs(Path.of(System.getProperty("lienthong.work"), "screens", "overview." + kind));
        }
        person.open("/assignments.xhtml");
        Download list = person.page()
                .waitForDownload(() ->
                        person.page().locator("a[href*='assignments.pdf']").click());
        list.saveAs(Path.of(System.getProperty("lienthong.work"), "screens", "assignments.pdf"));
        assertThat(list.suggestedFilename()).startsWith("Danh sách nhiệm vụ");
    }
}
