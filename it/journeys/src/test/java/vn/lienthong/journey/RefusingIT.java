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
        director.ask("refuse-dialog").fill("refuse:reason", "Chưa được giao kinh phí và biên chế");
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

    private static Object stateOf(String assignment) {
        return Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment))
                .get("state");
    }
}
