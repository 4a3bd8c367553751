package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A drawn flow gives work: the office completes the draft, the chairman issues it, and matter and directive lead to each other. */
class WorkFromMatterIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private final Program monitor = Program.inTheNameOf("theodoi");

    @Test
    void aFlowDraftsWorkThatTheOfficeCompletesAndTheChairmanIssues() {
        var title = "Đề nghị hỗ trợ thiết bị " + Plans.symbol();
        var matter = begun(title);
        var head = Program.inTheNameOf("ct.kinhbac");
        var decided = head.post(
                "/api/v1/matters/steps/" + head.waitingFor(matter) + "/decision", Map.of("decision", "AGREED"));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(204);

        var office = journey.signedIn("theodoi").open("/notices.xhtml");
        office.sees("Có dự thảo giao nhiệm vụ từ một hồ sơ, cần hoàn chỉnh");
        office.page().locator("a[href*='directive.xhtml?id=']").first().click();
        office.sees("Cấp thiết bị cho phường").sees("Sở Khoa học và Công nghệ");
        office.photograph("work-from-matter-draft");
        var directive = office.id();
        issued(directive, completed(directive));

        var chairman = journey.signedIn("chutich")
                .open("/directive.xhtml?id=" + directive)
                .sees("Giao từ hồ sơ");
        chairman.photograph("work-from-matter-directive");
        chairman.page().locator("a[href*='matter.xhtml?id=" + matter + "']").click();
        chairman.sees("Văn bản giao nhiệm vụ").sees("Giao nhiệm vụ theo hồ sơ");
        chairman.photograph("work-from-matter");
        assertThat(Program.inTheNameOf("cv.kinhbac")
                        .get("/api/v1/case-files/" + matter + "/timeline")
                        .body())
                .contains("WORK_DRAFTED", "WORK_GIVEN");
    }

    private static String begun(String title) {
        var flow = DrawnFlow.inForce("giving");
        return Program.inTheNameOf("cv.kinhbac").create("/api/v1/matters", Map.of("flow", flow, "title", title));
    }

    /** What is not clear yet is said: the work waits for its lead afterwards. */
    private String completed(String directive) {
        var draft = "/api/v1/assignments/" + assignmentOf(directive) + "/draft";
        var read = monitor.get(draft);
        assertThat(Program.object(read))
                .containsEntry("title", "Cấp thiết bị cho phường")
                .containsEntry("leadUnitCode", "H05.08");
        var body = new HashMap<>(Plans.work("Cấp thiết bị cho phường", "H05.08", "NONE"));
        body.put("clause", "");
        var tag = read.headers().firstValue("ETag").orElseThrow();
        var kept = monitor.matching("PUT", draft, tag, body);
        assertThat(kept.statusCode()).as(kept.body()).isLessThan(300);
        return assignmentOf(directive);
    }

    private String assignmentOf(String directive) {
        var page = journey.signedIn("theodoi")
                .open("/directive.xhtml?id=" + directive)
                .page();
        return page.locator("a[href*='assignment.xhtml?id='], a[href*='assignment-edit.xhtml?id=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private void issued(String directive, String assignment) {
        var sent = monitor.post("/api/v1/directives/" + directive + "/send", Map.of());
        assertThat(sent.statusCode()).as(sent.body()).isLessThan(300);
        var chairman = Program.inTheNameOf("chutich");
        var issued = chairman.post(
                "/api/v1/work-items/" + chairman.waitingFor(directive) + "/decision",
                Map.of("step", "issue-directive", "decision", "ISSUED"));
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(204);
        assertThat(Program.inTheNameOf("gd.khcn").waitingFor(assignment)).isNotBlank();
    }
}
