package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransferringIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theMonitorGivesWorkToAnotherUnitAndBothEndsAreLinked() {
        var assignment = Plans.issued("Việc được chuyển " + Plans.symbol(), "H05.08", "NONE");
        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        monitor.photograph("transfer-offered");
        monitor.ask("transferring-dialog")
                .chooseContaining("transferring:lead", "Sở Tài chính")
                .fill("transferring:why", "Thuộc chức năng của Sở Tài chính");
        monitor.photograph("transfer-asked");
        monitor.click("transferring:do").sees("Nhiệm vụ được chuyển từ");
        monitor.photograph("transferred-to");
        var next = monitor.id();

        monitor.open("/assignment.xhtml?id=" + assignment).sees("Nhiệm vụ đã được chuyển cho");
        monitor.photograph("transferred-from");
        var seen = Program.inTheNameOf("theodoi");
        assertThat(Program.object(seen.get("/api/v1/assignments/" + assignment)))
                .containsEntry("state", "TRANSFERRED");
        assertThat(Program.object(seen.get("/api/v1/assignments/" + next))).containsEntry("state", "ISSUED");
    }
}
