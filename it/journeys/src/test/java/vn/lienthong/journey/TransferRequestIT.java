package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransferRequestIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theDirectorProposesAnotherDepartmentInsteadOfReturningAndTheMonitorTransfers() {
        var title = "Việc nên giao nơi khác " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").openWaiting(title);
        director.photograph("transfer-request-offered");
        director.ask("propose-instead-dialog")
                .chooseContaining("propose-instead:wanted", "Sở Tài chính")
                .fill("propose-instead:reason", "Thuộc chức năng quản lý ngân sách");
        director.photograph("transfer-request-asked");
        director.click("propose-instead:go").sees("Đã gửi đề nghị chuyển nhiệm vụ");
        director.photograph("transfer-requested");
        assertThat(stateOf(assignment)).isEqualTo("ISSUED");

        var monitor = journey.signedIn("theodoi").openWaiting(title).sees("Thuộc chức năng quản lý ngân sách");
        monitor.photograph("transfer-request-to-decide");
        onAPhoneAndInEnglish(assignment);
        monitor.ask("give-on-dialog");
        assertThat(monitor.field("give-on:lead").locator("option:checked").innerText())
                .isEqualTo("Sở Tài chính");
        monitor.photograph("transfer-request-deciding");
        monitor.click("give-on:go").sees("Nhiệm vụ được chuyển từ").sees("Sở Tài chính");

        director.open("/assignment.xhtml?id=" + assignment).sees("Đã chuyển cho Sở Tài chính");
        director.photograph("transfer-request-granted");
        assertThat(stateOf(assignment)).isEqualTo("TRANSFERRED");
    }

    @Test
    void theMonitorDeclinesAndTheWorkGoesOnAtTheUnit() {
        var title = "Việc đúng chức năng " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var director = Program.inTheNameOf("gd.khcn");
        var requests = "/api/v1/assignments/" + assignment + "/transfer-requests";
        var asking = Map.of("leadUnitCode", "H05.04", "reason", "Quá tải");
        assertThat(director.post(requests, asking).statusCode()).isEqualTo(200);
        assertThat(director.post(requests, asking).statusCode()).isEqualTo(409);
        var monitor = journey.signedIn("theodoi").openWaiting(title);
        monitor.ask("keep-here-dialog").fill("keep-here:reason", "Đúng chức năng của Sở");
        monitor.photograph("transfer-request-declining");
        monitor.click("keep-here:go").isDone().sees("Nhiệm vụ tiếp tục ở đơn vị hiện tại");

        assertThat(stateOf(assignment)).isEqualTo("ISSUED");
        assertThat(Program.items(director.get(requests)))
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .containsEntry("state", "DECLINED")
                        .containsEntry("answer", "Đúng chức năng của Sở"));
        assertThat(director.waitingFor(assignment)).isNotBlank();
        var again = journey.signedIn("gd.khcn").openWaiting(title);
        again.photograph("transfer-request-declined");
    }

    private void onAPhoneAndInEnglish(String assignment) {
        var phone = journey.somebodyOnAPhone();
        phone.open("/").signIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        phone.photograph("phone-transfer-request");
        assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        phone.page().locator("form.language button").first().click();
        phone.open("/assignment.xhtml?id=" + assignment).sees("waits for your decision");
        phone.page().setViewportSize(1366, 768);
        phone.photograph("transfer-request-english");
        phone.page().locator("form.language button").first().click();
    }

    private static Object stateOf(String assignment) {
        return Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment))
                .get("state");
    }
}
