package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CancellingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theMonitorCancelsWorkUnderWayAndItWaitsForNobody() {
        var assignment = Plans.issued("Việc sẽ hủy " + Plans.symbol(), "H05.08", "NONE");
        var director = Program.inTheNameOf("gd.khcn");
        assertThat(director.waitingFor(assignment)).isNotBlank();

        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        monitor.photograph("cancel-offered");
        monitor.ask("cancelling-dialog").fill("cancelling:why", "Chủ trương thay đổi");
        monitor.photograph("cancel-asked");
        monitor.click("cancelling:do").isDone();
        monitor.photograph("cancelled");

        assertThat(Program.object(director.get("/api/v1/assignments/" + assignment))
                        .get("state"))
                .isEqualTo("CANCELLED");
        assertThat(Program.items(director.get("/api/v1/work-items?size=100&sort=NEWEST")))
                .noneMatch(item -> assignment.equals(item.get("caseFileId")));
    }

    @Test
    void theLeadUnitIsNotOfferedToCancel() {
        var assignment = Plans.issued("Việc không được hủy " + Plans.symbol(), "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/assignment.xhtml?id=" + assignment);

        assertThat(director.page().locator("#cancelling-dialog").count()).isZero();
    }
}
