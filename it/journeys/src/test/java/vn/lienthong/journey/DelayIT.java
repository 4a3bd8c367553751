package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DelayIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aLateUnitStatesTheCauseTheOfficeConfirmsItAndTheScoreSaysSo() throws SQLException {
        var title = "Việc chậm vì lũ " + Plans.symbol();
        var assignment = Works.acceptedByKinhBac(title);
        theDeadlinePasses(assignment);

        var officer = journey.signedIn("cv.kinhbac").open("/assignment.xhtml?id=" + assignment);
        officer.ask("cause-dialog")
                .choose("cause:kind", "Khách quan")
                .fill("cause:text", "Lũ chia cắt địa bàn từ ngày 20")
                .fill("cause:remedy", "Làm bù hai ngày cuối tuần");
        officer.photograph("cause-stated");
        officer.click("cause:go").sees("Chờ xác nhận");

        var monitor = journey.signedIn("theodoi").openWaiting(title);
        monitor.sees("Lũ chia cắt địa bàn");
        monitor.photograph("cause-to-confirm");
        monitor.ask("cause-confirm-dialog").click("cause-confirm:go").isDone();
        monitor.sees("Đã xác nhận khách quan");
        monitor.photograph("cause-confirmed");

        officer.open("/score.xhtml?kind=YEAR").sees(title).sees("nguyên nhân khách quan đã được xác nhận");
        officer.photograph("score");
        var head = journey.signedIn("ct.kinhbac").open("/scores.xhtml?kind=YEAR");
        head.sees("Trần Thị Mai Anh");
        head.photograph("scores");
        assertThat(head.page().locator(".pager-range").last().innerText()).matches("\\d+–(\\d+) trên \\1");
    }

    @Test
    void aScoreOfAnotherUnitIsNotFound() {
        var own = Program.object(Program.inTheNameOf("cv.kinhbac").get("/api/v1/scores"));
        var path = "/api/v1/scores/" + own.get("officialId");

        assertThat(Program.inTheNameOf("ct.kinhbac").get(path).statusCode()).isEqualTo(200);
        assertThat(Program.inTheNameOf("ct.lucngan").get(path).statusCode()).isEqualTo(404);
    }

    /** The running system has the clock of the machine, so the deadline is made to lie in the past. */
    private void theDeadlinePasses(String assignment) throws SQLException {
        try (var connection = journey.system().database();
                var update = connection.prepareStatement(
                        "update assignment set deadline = current_date - 3 where id = ?::uuid")) {
            update.setString(1, assignment);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
