package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A flow that an administrator drew is begun, decided and read by officials of two tiers, with nothing made for it. */
class MatterIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @BeforeEach
    void aFlowIsInForce() {
        Leave.inForce();
    }

    @Test
    void anOfficerAsksForLeaveTheHeadAndTheUnitAboveDecide() {
        var title = "Nghỉ phép " + Plans.symbol().split("/")[0];
        var officer = journey.signedIn("cv.kinhbac").open("/matter-begin.xhtml").sees("Xin nghỉ phép");
        officer.photograph("matter-choose");
        officer.page().getByText("Xin nghỉ phép").first().click();
        officer.sees("Số ngày nghỉ");
        officer.photograph("matter-begin");
        officer.fill("begin:title", title).click("begin:go");
        assertThat(officer.page().locator(".fjs-has-errors").count()).isPositive();
        officer.sees("Hãy điền mục này.").photograph("matter-begin-faults");

        day(officer, "Nghỉ từ ngày", "05/01/2027");
        day(officer, "Đến hết ngày", "12/01/2027");
        officer.page().getByLabel("Số ngày nghỉ").fill("6");
        officer.page().getByLabel("Số ngày nghỉ").press("Tab");
        officer.page().getByLabel("Việc riêng").check();
        officer.page().getByLabel("Lý do nghỉ").fill("Về quê Lục Ngạn");
        officer.click("begin:go").sees("Đã gửi");
        var matter = officer.id();
        officer.photograph("matter-begun");

        var head = journey.signedIn("ct.kinhbac").openWaiting(title).sees("Về quê Lục Ngạn");
        head.photograph("matter-step");
        head.page().getByLabel("Người làm thay").fill("Trần Văn Nam");
        head.ask("way-0")
                .page()
                .locator("dialog[open] input[type=submit], dialog[open] button[type=submit]")
                .click();
        head.sees("Đã ghi nhận");

        var chairman = journey.signedIn("chutich").openWaiting(title).sees("Trần Văn Nam");
        chairman.ask("way-1").page().locator("dialog[open] textarea").fill("Đang cao điểm");
        chairman.page()
                .locator("dialog[open] input[type=submit], dialog[open] button[type=submit]")
                .click();
        chairman.sees("Đã ghi nhận");

        officer.open("/matter.xhtml?id=" + matter).sees("Đã kết thúc").sees("Đang cao điểm");
        officer.page().locator(".submission summary").first().click();
        officer.page().locator(".submission .fjs-container").first().waitFor();
        officer.photograph("matter-ended");
        officer.open("/matters.xhtml?q=ve+que+luc+ngan").sees(title);
        officer.photograph("matters");
        assertThat(journey.signedIn("ct.yenthe")
                        .page()
                        .request()
                        .get(RunningSystem.WEB + "/matter.xhtml?id=" + matter)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProgramBeginsDecidesAndReadsAndEveryFaultOfTheFormIsSaid() {
        var officer = Program.inTheNameOf("cv.kinhbac");
        var wrong = officer.post(
                "/api/v1/matters", Map.of("flow", Leave.KEY, "title", "Nghỉ", "data", Map.of("days", 99, "salary", 1)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat((String) Program.object(wrong).get("detail")).contains("Nghỉ từ ngày", "Số ngày nghỉ", "salary");

        var data = Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2, "kind", "OWN");
        var id = officer.create("/api/v1/matters", Map.of("flow", Leave.KEY, "title", "Nghỉ hai ngày", "data", data));
        var head = Program.inTheNameOf("ct.kinhbac");
        var item = head.waitingFor(id);
        var step = Program.object(head.get("/api/v1/matters/steps/" + item));
        assertThat(step.get("ways").toString()).contains("GRANTED", "REFUSED", "RETURNED");
        var path = "/api/v1/matters/steps/" + item + "/decision";
        assertThat(head.post(path, Map.of("decision", "REFUSED")).statusCode()).isEqualTo(422);
        assertThat(head.post(path, Map.of("decision", "GRANTED")).statusCode()).isEqualTo(204);
        assertThat(head.post(path, Map.of("decision", "GRANTED")).statusCode()).isEqualTo(409);

        var read = Program.object(officer.get("/api/v1/matters/" + id));
        assertThat(read).containsEntry("state", "DONE");
        assertThat((String) read.get("reference")).matches("\\d{2,}/NP");
        assertThat(Program.inTheNameOf("ct.yenthe").get("/api/v1/matters/" + id).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/api/v1/matters/list.xlsx?flow=" + Leave.KEY).statusCode())
                .isEqualTo(200);
    }

    private static void day(Person person, String label, String day) {
        var field = person.page().getByLabel(label);
        field.fill(day);
        field.press("Tab");
    }
}
