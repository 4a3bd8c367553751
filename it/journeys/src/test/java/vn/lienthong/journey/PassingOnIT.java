package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Province, ward, division: work goes down two levels and comes up again. */
class PassingOnIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String CHILD = "Thống kê hộ kinh doanh ";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theWardPassesItOnWithACappedDeadlineAndItComesUpAgain() {
        var symbol = Plans.symbol();
        var whole = Plans.issuedTo("Rà soát tiêu chí " + symbol, "H05.08", List.of("H05.09187"));
        var part = partOf(whole);
        accept("ct.kinhbac", part, "cv.kinhbac");
        var deadline = LocalDate.parse(
                (String) Program.object(Program.inTheNameOf("ct.kinhbac").get("/api/v1/assignments/" + part))
                        .get("deadline"));

        var chairman = journey.signedIn("ct.kinhbac").open("/assignment.xhtml?id=" + part);
        chairman.click("pass-on").sees(deadline.format(DATE));
        chairman.tick("Đơn vị nhận việc", "Phòng Kinh tế, Hạ tầng và Đô thị")
                .fill("pass-on:title", CHILD + symbol)
                .fill("pass-on:content", "Thống kê hộ kinh doanh trên địa bàn theo mẫu")
                .fill("pass-on:deliverable", "Bảng thống kê")
                .chooseValue("pass-on:term", "DATE")
                .fill("pass-on:date", deadline.plusDays(1).format(DATE));
        chairman.photograph("pass-on-filled");
        chairman.click("pass-on:go").sees("không được sau ngày " + deadline.format(DATE));
        chairman.photograph("pass-on-too-late");
        chairman.fill("pass-on:date", deadline.format(DATE)).click("pass-on:go").sees("Đã phân giao cho 1 đơn vị");
        chairman.photograph("passed-on");

        var child = childOf(part);
        accept("kt.kinhbac", child, "cvkt.kinhbac");
        var officer = journey.signedIn("cvkt.kinhbac").openWaiting(CHILD + symbol);
        officer.fill("hand-in:summary", "Đã thống kê 312 hộ")
                .attach("hand-in:files", "thong-ke.pdf")
                .click("hand-in:go")
                .isDone();
        decide("kt.kinhbac", child, "approve-result", "APPROVED");
        var again = journey.signedIn("ct.kinhbac").openWaiting(CHILD + symbol);
        again.photograph("child-to-confirm");
        decide("ct.kinhbac", child, "confirm-completion", "CONFIRMED");

        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + whole + "#parts");
        monitor.sees("xong 1/1");
        monitor.photograph("roll-up");
        monitor.open("/assignment-tree.xhtml?id=" + whole);
        var branch = monitor.page().locator("details.tree-below").first();
        branch.locator("summary").focus();
        monitor.page().keyboard().press("Enter");
        monitor.sees(CHILD + symbol);
        monitor.photograph("tree");
        var onAPhone = journey.somebodyOnAPhone();
        onAPhone.open("/").signIn("theodoi").open("/assignment-tree.xhtml?id=" + whole);
        onAPhone.page().locator("details.tree-below summary").first().tap();
        onAPhone.sees(CHILD + symbol);
        onAPhone.photograph("tree-phone");
    }

    @Test
    void whatWasPassedOnIsNotForgottenWhenTheResultIsHandedIn() {
        var symbol = Plans.symbol();
        var parent = Plans.issued("Việc có giao tiếp " + symbol, "H05.09187", "NONE");
        accept("ct.kinhbac", parent, "cv.kinhbac");
        var child = (String) ((List<?>) Program.object(Program.inTheNameOf("ct.kinhbac")
                                .post(
                                        "/api/v1/assignments/" + parent + "/sub-assignments",
                                        Map.of(
                                                "title", CHILD + symbol,
                                                "content", "Thống kê theo mẫu",
                                                "deliverable", "Bảng thống kê",
                                                "responsibility", "Trưởng phòng",
                                                "authority", "Được làm việc với các hộ",
                                                "leadUnitCode", "H05.09187.02",
                                                "deadline", Map.of("workingDays", 5))))
                        .get("items"))
                .get(0);

        var officer = journey.signedIn("cv.kinhbac").openWaiting("Việc có giao tiếp " + symbol);
        officer.fill("hand-in:summary", "Đã xong phần của mình")
                .attach("hand-in:files", "bao-cao.pdf")
                .click("hand-in:go")
                .sees("chưa xong. Hãy chờ hoàn thành, hủy, hoặc ghi lý do không chờ");
        officer.photograph("hand-in-children-open");
        officer.open("/assignment.xhtml?id=" + child).ask("leaving-open-dialog");
        officer.fill("leaving-open:why", "Số liệu bổ sung ở kỳ sau");
        officer.photograph("leave-open-asked");
        officer.click("leaving-open:do").sees("Đã ghi lý do không chờ kết quả");
        officer.open("/assignment.xhtml?id=" + parent).sees("Không chờ kết quả: Số liệu bổ sung ở kỳ sau");
        officer.fill("hand-in:summary", "Đã xong phần của mình")
                .attach("hand-in:files", "bao-cao.pdf")
                .click("hand-in:go")
                .isDone();
        assertThat(Program.inTheNameOf("ct.kinhbac").waitingFor(parent)).isNotBlank();
    }

    static String partOf(String whole) {
        return Plans.eventually(() ->
                Program.items(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + whole + "/sub-assignments"))
                        .stream()
                        .map(item -> (String) item.get("id"))
                        .findFirst());
    }

    private static String childOf(String part) {
        return (String)
                Program.items(Program.inTheNameOf("ct.kinhbac").get("/api/v1/assignments/" + part + "/sub-assignments"))
                        .get(0)
                        .get("id");
    }

    static void accept(String head, String assignment, String officer) {
        var program = Program.inTheNameOf(head);
        var officerName = (String)
                Program.object(Program.inTheNameOf(officer).get("/api/v1/me")).get("name");
        var handler = Program.items(program.get("/api/v1/assignments/" + assignment + "/handlers")).stream()
                .filter(post -> post.get("holder").equals(officerName))
                .map(post -> post.get("postId"))
                .findFirst()
                .orElseThrow();
        var answer = program.post(
                "/api/v1/work-items/" + program.waitingFor(assignment) + "/decision",
                Map.of("step", "accept-assignment", "decision", "ACCEPTED", "handlerPostId", handler));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static void decide(String account, String assignment, String step, String decision) {
        var program = Program.inTheNameOf(account);
        var answer = program.post(
                "/api/v1/work-items/" + program.waitingFor(assignment) + "/decision",
                Map.of("step", step, "decision", decision));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
