package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
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

    @Test
    void whatWasTypedStaysWhereTheTransferIsRefusedAndOthersChangedThePageMeanwhile() {
        var assignment = Works.acceptedByKinhBac("Việc chuyển nhầm " + Plans.symbol());
        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        monitor.ask("transferring-dialog")
                .chooseContaining("transferring:lead", "Phường Kinh Bắc")
                .fill("transferring:why", "Thuộc địa bàn của phường khác");

        var deadline = LocalDate.parse(
                (String) Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment))
                        .get("deadline"));
        var asked = Program.inTheNameOf("cv.kinhbac")
                .post(
                        "/api/v1/assignments/" + assignment + "/extensions",
                        Map.of("wantedOn", deadline.plusDays(7).toString(), "reason", "Chờ số liệu"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        monitor.click("transferring:do").sees("đã có phần việc của nhiệm vụ này");
        monitor.photograph("transfer-refused");

        var dialog = monitor.page().locator("#transferring-dialog");
        assertThat(dialog.innerText()).contains("đã có phần việc của nhiệm vụ này");
        assertThat(monitor.field("transferring:why").inputValue()).isEqualTo("Thuộc địa bàn của phường khác");
        assertThat(monitor.page().locator("#advise").count())
                .as("what was asked for meanwhile")
                .isOne();
    }
}
