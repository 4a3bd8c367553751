package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecallingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theMonitorTakesWorkBackAHeadConfirmsAndTheWholeShowsWhoHasNotYet() {
        var whole = Plans.issued("Việc bị thu hồi " + Plans.symbol(), "H05.08", "ALL_DEPARTMENTS");
        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + whole);
        var units = wentOut(whole);
        monitor.open("/assignment.xhtml?id=" + whole);
        monitor.ask("recalling-dialog").fill("recalling:why", "Kế hoạch đã được thay thế");
        monitor.photograph("recall-asked");
        monitor.click("recalling:do").isDone();
        monitor.photograph("recalled");
        assertThat(monitor.page().locator("#recalled").textContent()).contains("0/" + (units + 1));

        var director = journey.signedIn("gd.khcn").open("/assignment.xhtml?id=" + whole);
        director.photograph("recall-to-confirm");
        director.click("confirm-recall:go").isDone();
        director.photograph("recall-confirmed");

        monitor.open("/assignment.xhtml?id=" + whole);
        monitor.photograph("recall-progress");
        assertThat(monitor.page().locator("#recalled").textContent()).contains("1/" + (units + 1));
        var receivers = Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + whole + "/recall"));
        assertThat(receivers.get("confirmed")).hasToString("1");
        assertThat((List<?>) receivers.get("items")).hasSize(units + 1);
        assertThat(Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + whole)))
                .containsEntry("state", "RECALLED");
    }

    @Test
    void theHeadWhoWasAboutToAcceptReadsThatItWasTakenBack() {
        var assignment = Plans.issued("Việc bị rút giữa chừng " + Plans.symbol(), "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/assignment.xhtml?id=" + assignment);
        Program.inTheNameOf("theodoi")
                .post("/api/v1/assignments/" + assignment + "/recall", Map.of("reason", "Ban hành nhầm"));

        director.ask("refuse-dialog").fill("refuse:reason", "Quá tải");
        director.click("refuse:go");
        director.photograph("recalled-meanwhile");
        assertThat(director.page().locator("body").textContent()).contains("thu hồi");
    }

    /** Waits until every recipient has its part, and tells how many there are. */
    private static int wentOut(String whole) {
        var monitor = Program.inTheNameOf("theodoi");
        for (var patience = 0; patience < 120; patience++) {
            var shown = Program.object(monitor.get("/api/v1/assignments/" + whole));
            if (shown.get("recipients").equals(shown.get("recipientsServed"))) {
                return ((Number) shown.get("recipients")).intValue();
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError("it has not gone out to all recipients");
    }
}
