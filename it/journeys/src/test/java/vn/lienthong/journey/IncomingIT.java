package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a receiving unit does with a document, and what its sender sees of that. */
class IncomingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theChairmanOfTheWardAssignsAnOfficerWhoFinishesAndTheSenderSeesEachCode() {
        var summary = "Báo cáo gửi phường xử lý " + Plans.symbol();
        var document = Papers.issuedTo(summary, "H05.09187");
        var head = journey.signedIn("ct.kinhbac").openWaiting(summary);
        head.ask("receive-dialog").click("receive:go").sees("Văn bản đến chờ đồng chí phân công xử lý");
        head.photograph("incoming-assign");
        head.chooseContaining("assign:handler", "Trần Thị Mai Anh")
                .fill("assign:remark", "Tham mưu, báo cáo trước thứ Sáu")
                .click("assign:go")
                .sees("Đã phân công xử lý văn bản đến");

        var officer = journey.signedIn("cv.kinhbac").openWaiting(summary);
        officer.sees("Tham mưu, báo cáo trước thứ Sáu");
        officer.photograph("incoming-process");
        officer.click("begin:go").sees("Đã chuyển sang đang xử lý");
        officer.ask("finish-dialog")
                .fill("finish:remark", "Phường đã ban hành kế hoạch")
                .attach("finish:files", "ke-hoach.pdf")
                .click("finish:go")
                .sees("Đã hoàn thành xử lý văn bản đến");
        officer.photograph("incoming-finished");

        var sender = journey.signedIn("cv.khcn").open("/document.xhtml?id=" + document);
        sender.page().locator("details.course summary").click();
        sender.sees("06 Đã xử lý xong").sees("Phường đã ban hành kế hoạch");
        sender.photograph("document-course");
        assertThat(sender.page().content()).doesNotContain("Tham mưu, báo cáo trước thứ Sáu");
        assertThat(codes(document)).containsExactly("01", "03", "04", "05", "06");
    }

    @Test
    void theOfficeGivesWorkFromWhatCameInAndTheSenderSeesThatItIsProcessed() {
        var summary = "Báo cáo gửi văn phòng xử lý " + Plans.symbol();
        var document = Papers.issuedTo(summary, "H05.01");
        journey.signedIn("vt.vp")
                .openWaiting(summary)
                .ask("receive-dialog")
                .click("receive:go")
                .isDone();
        var delivery = (String) receipt(document).get("id");
        var monitor = journey.signedIn("theodoi").open("/incoming.xhtml?id=" + delivery);
        monitor.photograph("incoming-hand-on");
        monitor.click("handing:go").sees("Đã mở dự thảo phiếu chuyển").sees("Phiếu chuyển");
        monitor.photograph("incoming-slip");
        var slip = monitor.id();
        var program = Program.inTheNameOf("theodoi");
        assertThat(program.post(
                                "/api/v1/directives/" + slip + "/assignments",
                                Plans.work("Tổng hợp, tham mưu trả lời", "H05.01", "NONE"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(program.post("/api/v1/directives/" + slip + "/send", Map.of())
                        .statusCode())
                .isEqualTo(204);
        var head = Program.inTheNameOf("gd.vp");
        assertThat(head.post(
                                "/api/v1/work-items/" + head.waitingFor(slip) + "/decision",
                                Map.of("step", "issue-directive", "decision", "ISSUED"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(codes(document)).containsExactly("01", "03", "04", "05");
        monitor.open("/incoming.xhtml?id=" + delivery).sees("05 Đang xử lý").sees("/PC-");
        monitor.photograph("incoming-handed-on");
        var refused = head.post(
                "/api/v1/work-items/" + head.waitingFor(delivery) + "/decision",
                Map.of("step", "assign-incoming", "decision", "FINISHED", "remark", "Xong"));
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void whatStoodStillForARecallGoesOnWhenTheHeadRefusesIt() {
        var summary = "Báo cáo bị thu hồi " + Plans.symbol();
        var document = Papers.issuedTo(summary, "H05.09187");
        var head = journey.signedIn("ct.kinhbac").openWaiting(summary);
        head.ask("receive-dialog").click("receive:go").sees("Văn bản đến chờ đồng chí phân công xử lý");
        head.chooseContaining("assign:handler", "Trần Thị Mai Anh")
                .click("assign:go")
                .isDone();
        var delivery = (String) receipt(document).get("id");
        var recalled = Program.inTheNameOf("vt.khcn")
                .post("/api/v1/documents/" + document + "/recall", Map.of("reason", "Ban hành nhầm phụ lục"));
        assertThat(recalled.statusCode()).isEqualTo(204);
        var officer = journey.signedIn("cv.kinhbac").open("/incoming.xhtml?id=" + delivery);
        assertThat(officer.page().locator("[id='begin:go']").count()).isZero();

        head.open("/incoming.xhtml?id=" + delivery).ask("refuse-dialog");
        head.fill("refuse:why", "Phường đã thi hành").click("refuse:go").sees("từ chối thu hồi");
        head.photograph("incoming-recall-refused");
        officer.open("/incoming.xhtml?id=" + delivery).ask("finish-dialog");
        officer.fill("finish:remark", "Phường đã thi hành xong")
                .click("finish:go")
                .isDone();
        officer.photograph("incoming-finished-after-recall");
        assertThat(codes(document)).containsExactly("01", "03", "04", "13", "16", "06");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> codes(String document) {
        return ((List<Map<String, Object>>) receipt(document).get("history"))
                .stream().map(each -> each.get("code")).toList();
    }

    private static Map<String, Object> receipt(String document) {
        return Program.items(Program.inTheNameOf("cv.khcn").get("/api/v1/documents/" + document + "/receipts"))
                .get(0);
    }
}
