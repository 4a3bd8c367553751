package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SuspendingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theMonitorStopsTheClockAndTwoWeeksLaterLetsItGoOn() throws SQLException {
        var assignment = Plans.issued("Việc phải chờ " + Plans.symbol(), "H05.08", "NONE");
        var director = Program.inTheNameOf("gd.khcn");
        assertThat(director.waitingFor(assignment)).isNotBlank();

        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        monitor.ask("suspending-dialog").fill("suspending:why", "Chờ Bộ Khoa học và Công nghệ hướng dẫn");
        monitor.photograph("suspend-asked");
        monitor.click("suspending:do").isDone();
        monitor.photograph("suspended");
        assertThat(Program.items(director.get("/api/v1/work-items?size=100&sort=NEWEST")))
                .noneMatch(item -> assignment.equals(item.get("caseFileId")));

        twoWeeksPass(assignment);
        monitor.open("/assignment.xhtml?id=" + assignment).ask("resuming-dialog");
        monitor.photograph("resume-asked");
        monitor.click("resuming:do").isDone();
        monitor.photograph("resumed");

        var shown = Program.object(director.get("/api/v1/assignments/" + assignment));
        assertThat(shown.get("state")).isEqualTo("ISSUED");
        assertThat((List<?>) shown.get("deadlineChanges")).hasSize(1);
        assertThat((String) shown.get("deadline")).isGreaterThan((String) shown.get("originalDeadline"));
        assertThat(director.waitingFor(assignment)).isNotBlank();
    }

    @Test
    void theLeadUnitIsNotOfferedToSuspend() {
        var assignment = Plans.issued("Việc không được dừng " + Plans.symbol(), "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/assignment.xhtml?id=" + assignment);

        assertThat(director.page().locator("#suspending-dialog").count()).isZero();
    }

    /** The running system has the clock of the machine, so the pause is made to have begun earlier. */
    private void twoWeeksPass(String assignment) throws SQLException {
        try (var connection = journey.system().database();
                var update = connection.prepareStatement(
                        "update assignment set suspended_on = suspended_on - 14 where id = ?::uuid")) {
            update.setString(1, assignment);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
