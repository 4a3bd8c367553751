package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefusingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theDepartmentRefusesAndTheOfficeInsists() {
        var title = "Việc bị từ chối " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").openWaiting(title);
        director.photograph("refuse-offered");
        director.ask("refuse-dialog").field("refuse:go").click();
        assertThat(director.field("refuse:reason").evaluate("field => field.validationMessage"))
                .as("in the language of the page, whatever the browser's is")
                .isEqualTo("Vui lòng nhập ô này.");
        director.fill("refuse:reason", "Chưa được giao kinh phí và biên chế");
        director.photograph("refuse-asked");
        director.click("refuse:go").isDone();
        director.photograph("refused");
        assertThat(stateOf(assignment)).isEqualTo("REFUSED");

        var monitor = journey.signedIn("theodoi").openWaiting(title);
        monitor.sees("Chưa được giao kinh phí và biên chế");
        monitor.photograph("refusal-to-decide");
        monitor.choose("readdress:lead", "Sở Khoa học và Công nghệ")
                .fill("readdress:remark", "Kinh phí đã bố trí trong kế hoạch năm")
                .click("readdress:go")
                .isDone();

        assertThat(stateOf(assignment)).isEqualTo("ISSUED");
        assertThat(Program.inTheNameOf("gd.khcn").waitingFor(assignment)).isNotBlank();
    }

    @Test
    void anotherSystemRefusesAndNeedsAReasonForIt() {
        var assignment = Plans.issued("Việc bị từ chối " + Plans.symbol(), "H05.08", "NONE");
        var director = Program.inTheNameOf("gd.khcn");
        var decision = "/api/v1/work-items/" + director.waitingFor(assignment) + "/decision";
        var silent = director.post(decision, Map.of("step", "accept-assignment", "decision", "REFUSED"));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Program.object(silent).get("rule")).isEqualTo("AssignmentRule.REASON_REQUIRED");
        director.post(
                decision,
                Map.of("step", "accept-assignment", "decision", "REFUSED", "remark", "Trùng nhiệm vụ đã hoàn thành"));
        assertThat(stateOf(assignment)).isEqualTo("REFUSED");
    }

    @Test
    void anotherSystemCarriesItFromTheReturnToTheAcceptance() {
        var assignment = Plans.issued("Việc giao nhầm " + Plans.symbol(), "H05.08", "NONE");
        decide("gd.khcn", assignment, Map.of("step", "accept-assignment", "decision", "RETURNED", "remark", "Nhầm"));
        decide(
                "theodoi",
                assignment,
                Map.of(
                        "step",
                        "readdress-assignment",
                        "decision",
                        "READDRESSED",
                        "leadUnitCode",
                        "H05.08",
                        "remark",
                        "Đúng chức năng của Sở"));
        var director = Program.inTheNameOf("gd.khcn");
        var handlers = Program.items(director.get("/api/v1/assignments/" + assignment + "/handlers"));
        var handler = handlers.get(0).get("postId");
        decide(
                "gd.khcn",
                assignment,
                Map.of("step", "accept-assignment", "decision", "ACCEPTED", "handlerPostId", handler));

        assertThat(stateOf(assignment)).isEqualTo("ACCEPTED");
        assertThat(Program.inTheNameOf("ct.kinhbac")
                        .get("/api/v1/assignments/" + assignment + "/handlers")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void decide(String account, String assignment, Map<String, Object> decision) {
        var program = Program.inTheNameOf(account);
        var path = "/api/v1/work-items/" + program.waitingFor(assignment) + "/decision";
        assertThat(program.post(path, decision).statusCode()).isEqualTo(204);
    }

    private static Object stateOf(String assignment) {
        return Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment))
                .get("state");
    }
}
