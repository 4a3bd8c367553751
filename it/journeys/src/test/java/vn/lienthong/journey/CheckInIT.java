package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckInIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theOfficerOfStandingWorkChecksInWhenThePeriodNearsItsEndAndTheMonitorConcludesIt() throws SQLException {
        var assignment = Plans.issuedStanding("Việc thường xuyên " + Plans.symbol(), "H05.08", "MONTHLY");
        var director = Program.inTheNameOf("gd.khcn");
        director.post(
                "/api/v1/work-items/" + director.waitingFor(assignment) + "/decision",
                Map.of(
                        "step", "accept-assignment",
                        "decision", "ACCEPTED",
                        "handlerPostId", Plans.postOf("Nguyễn Thị Thanh Huyền", assignment, director)));
        thePeriodNearsItsEnd(assignment);

        var officer = journey.signedIn("cv.khcn").open("/assignment.xhtml?id=" + assignment);
        assertThat(officer.page().locator("#updates-title").count())
                .as("work without an end is not some per cent done")
                .isZero();
        officer.photograph("check-in-asked");
        officer.fill("check-in:text", "Đã hướng dẫn 40 xã, phường; tỷ lệ tăng đều")
                .fill("check-in:figures", "82,4 % hồ sơ nộp trực tuyến")
                .attach("check-in:files", "bang-so-lieu.pdf")
                .click("check-in:go")
                .isDone();
        officer.photograph("checked-in");

        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        assertThat(monitor.page().locator("#periods").textContent())
                .contains("82,4 %", "Đã báo cáo", "bang-so-lieu.pdf");
        monitor.ask("concluding-dialog");
        monitor.photograph("conclude-asked");
        monitor.click("concluding:do").sees("Đã kết thúc nhiệm vụ thường xuyên");
        assertThat(Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment)))
                .containsEntry("state", "COMPLETED")
                .containsEntry("statisticsClass", "DONE_ON_TIME");
    }

    /** The running system has the clock of the machine, so its timer is made to be due, and then taken its time. */
    private void thePeriodNearsItsEnd(String assignment) throws SQLException {
        try (var connection = journey.system().database();
                var update = connection.prepareStatement("""
                        update act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ in
                        (select id_ from act_ru_execution where business_key_ = ?)""")) {
            update.setString(1, assignment);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        var officer = Program.inTheNameOf("cv.khcn");
        for (var patience = 0; patience < 240; patience++) {
            if (Program.items(officer.get("/api/v1/work-items?size=100&sort=NEWEST")).stream()
                    .anyMatch(item -> assignment.equals(item.get("caseFileId")))) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError("nobody was asked to check in");
    }
}
