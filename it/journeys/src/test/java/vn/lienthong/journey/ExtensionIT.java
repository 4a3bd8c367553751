package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExtensionIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theCommuneAsksTheMonitorAdvisesAndTheChairmanGrants() {
        var title = "Việc cần thêm thời gian " + Plans.symbol();
        var assignment = Works.acceptedByKinhBac(title);
        var original = deadline(assignment);
        var wanted = original.plusDays(7);

        var officer = journey.signedIn("cv.kinhbac").open("/assignment.xhtml?id=" + assignment);
        officer.ask("extension-dialog")
                .fill("extension:wanted", TYPED.format(wanted))
                .fill("extension:reason", "Mưa lũ chia cắt hai tổ dân phố, chưa thu đủ phiếu");
        officer.photograph("extension-asked");
        officer.click("extension:go").sees("Chờ ý kiến");
        officer.photograph("extension-waits");

        var monitor = journey.signedIn("theodoi").openWaiting(title);
        monitor.sees("Mưa lũ chia cắt hai tổ dân phố");
        monitor.photograph("extension-to-advise");
        monitor.choose("advise:advice", "Nên gia hạn")
                .fill("advise:text", "Lý do chính đáng")
                .click("advise:go")
                .isDone();

        var chairman = journey.signedIn("chutich").openWaiting(title);
        chairman.sees("Lý do chính đáng");
        chairman.ask("grant-dialog");
        chairman.photograph("extension-to-decide");
        chairman.fill("grant:remark", "Không gia hạn thêm").click("grant:go").isDone();
        chairman.sees(TYPED.format(original) + " → " + TYPED.format(wanted));
        chairman.photograph("extension-granted");

        assertThat(deadline(assignment)).isEqualTo(wanted);
        assertThat(shown(assignment).get("originalDeadline")).isEqualTo(original.toString());
        assertThat((List<?>) shown(assignment).get("deadlineChanges")).hasSize(1);
    }

    @Test
    void theChairmanExtendsAWholeWithItsPartsInOneDecision() {
        var title = "Việc chung cần thêm thời gian " + Plans.symbol();
        var whole = Plans.issuedTo(title, "H05.08", List.of("H05.09187"));
        var part = PassingOnIT.partOf(whole);
        PassingOnIT.accept("gd.khcn", whole, "cv.khcn");
        var original = deadline(whole);
        var wanted = original.plusDays(7);
        var asked = Program.inTheNameOf("gd.khcn")
                .post(
                        "/api/v1/assignments/" + whole + "/extensions",
                        Map.of("wantedOn", wanted.toString(), "reason", "Chờ Bộ ban hành mẫu"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        var monitor = Program.inTheNameOf("theodoi");
        monitor.post(
                "/api/v1/work-items/" + monitor.waitingFor(whole) + "/decision",
                Map.of("step", "advise-extension", "decision", "FOR", "remark", "Lý do chính đáng"));

        var chairman = journey.signedIn("chutich").openWaiting(title);
        chairman.ask("grant-dialog");
        chairman.page().locator("#grant-dialog summary").click();
        chairman.sees(TYPED.format(original));
        chairman.field("grant:with-parts").check();
        chairman.photograph("extension-with-parts");
        chairman.page().setViewportSize(390, 844);
        chairman.photograph("phone-extension-with-parts");
        chairman.page().setViewportSize(1366, 768);
        chairman.click("grant:go").isDone().sees("cùng với 1 phần việc");

        assertThat(deadline(part)).isEqualTo(wanted);
        assertThat(shown(part).get("originalDeadline")).isEqualTo(original.toString());
        chairman.open("/assignment.xhtml?id=" + part).sees("Gia hạn cùng nhiệm vụ chung");
        chairman.photograph("extended-with-whole");
    }

    @Test
    void anotherSystemAsksOnceAndTakesItBack() {
        var assignment = Works.acceptedByKinhBac("Việc xin gia hạn hai lần " + Plans.symbol());
        var officer = Program.inTheNameOf("cv.kinhbac");
        var path = "/api/v1/assignments/" + assignment + "/extensions";
        var request = Map.of("wantedOn", deadline(assignment).plusDays(7).toString(), "reason", "Chờ số liệu");
        assertThat(officer.post(path, request).statusCode()).isEqualTo(200);
        var again = officer.post(path, request);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Program.object(again).get("rule")).isEqualTo("ExtensionRule.OPEN_ALREADY");
        assertThat(Program.inTheNameOf("ct.lucngan").get(path).statusCode()).isEqualTo(404);
        assertThat(officer.post(path + "/withdraw", Map.of()).statusCode()).isEqualTo(204);
        assertThat(Program.items(officer.get(path)).get(0).get("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void aDayThatWillNotDoIsPutRightAndWhoeverWasSlowerReadsThatOneHasAsked() {
        var assignment = Works.acceptedByKinhBac("Việc hai người xin gia hạn " + Plans.symbol());
        var original = deadline(assignment);
        var wanted = original.plusDays(7);
        var officer = journey.signedIn("cv.kinhbac").open("/assignment.xhtml?id=" + assignment);
        officer.ask("extension-dialog")
                .fill("extension:wanted", TYPED.format(original))
                .fill("extension:reason", "Chờ số liệu của tổ dân phố")
                .click("extension:go")
                .sees("không sau hạn hiện tại");

        var asked = Program.inTheNameOf("cv.kinhbac")
                .post(
                        "/api/v1/assignments/" + assignment + "/extensions",
                        Map.of("wantedOn", wanted.toString(), "reason", "Chờ số liệu"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        officer.fill("extension:wanted", TYPED.format(wanted))
                .click("extension:go")
                .sees("Hãy chờ quyết định hoặc rút đề nghị đó trước");
        officer.photograph("extension-asked-already");

        officer.ask("extension-back-dialog").click("extension-back:go").sees("Đã rút");
    }

    private static LocalDate deadline(String assignment) {
        return LocalDate.parse((String) shown(assignment).get("deadline"));
    }

    private static Map<String, Object> shown(String assignment) {
        return Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment));
    }
}
