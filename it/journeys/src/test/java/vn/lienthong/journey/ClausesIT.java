package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClausesIT {

    private static final String BODY = """
            I. MỤC TIÊU
            Đến hết năm, mọi xã, phường hoàn thành 16 tiêu chí.
            II. NHIỆM VỤ
            1. Rà soát 16 tiêu chí tại 99 xã, phường.
            2. Thành lập tổ công nghệ số cộng đồng ở mỗi xã, phường.
            3. Tuyên truyền rộng rãi. Báo cáo trước ngày 30.
            """;

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theClauseWithoutAnAssignmentIsFoundAndFilled() {
        var program = Program.inTheNameOf("theodoi");
        var directive = program.create("/api/v1/directives", Plans.directive(Plans.symbol()));
        var monitor = journey.signedIn("theodoi").open("/clause-cut.xhtml?id=" + directive);
        monitor.photograph("clause-paste");
        monitor.fill("paste:text", BODY).click("paste:preview");
        monitor.photograph("clause-preview");
        monitor.page().locator("[id='cut:piece:4:content']").evaluate("area => area.setSelectionRange(23, 23)");
        monitor.click("cut:piece:4:split");
        monitor.field("cut:piece:0:kept").uncheck();
        monitor.fill("cut:piece:5:number", "II.4").click("cut:store");
        monitor.photograph("clause-preview-split");
        monitor.click("cut:keep");
        monitor.sees("II.4");
        program.create("/api/v1/directives/" + directive + "/assignments", work("II.1"));
        program.create("/api/v1/directives/" + directive + "/assignments", work("II.3"));
        program.create("/api/v1/directives/" + directive + "/assignments", work("II.4"));

        monitor.open("/directive.xhtml?id=" + directive);
        monitor.photograph("clause-directive");
        monitor.page().locator("a.gaps").first().click();
        monitor.sees("Thành lập tổ công nghệ số cộng đồng");
        monitor.photograph("clause-open");
        monitor.page().locator("a[href*='/assignment-edit.xhtml']").first().click();
        assertThat(monitor.field("assignment:clause").inputValue()).isEqualTo("II.2");
        assertThat(monitor.field("assignment:content").inputValue()).contains("tổ công nghệ số");
        monitor.photograph("clause-draft");
        monitor.fill("assignment:deliverable", "Quyết định thành lập")
                .fill("assignment:responsibility", "Chủ tịch UBND cấp xã")
                .fill("assignment:authority", "Được bố trí kinh phí")
                .fill("assignment:days", "20");
        monitor.tick("Đơn vị chủ trì", "Sở Khoa học và Công nghệ");
        assertThat(monitor.page().locator(".six-clear li.is-clear").count()).isEqualTo(6);
        monitor.click("assignment:save");

        monitor.open("/clauses.xhtml?id=" + directive);
        monitor.photograph("clauses-filled");
        assertThat(open(program, directive)).isEmpty();
    }

    @Test
    void aClauseLeftOutIsFilledAfterIssueThroughTheSameGate() {
        var program = Program.inTheNameOf("theodoi");
        var assignment = Plans.issued("Việc đã giao " + Plans.symbol(), "H05.08", "NONE");
        var directive = (String)
                Program.object(program.get("/api/v1/assignments/" + assignment)).get("directiveId");
        var monitor = journey.signedIn("theodoi").open("/clause-edit.xhtml?id=" + directive);
        monitor.fill("clause-form:number", "III.2").fill("clause-form:content", "Báo cáo kết quả hằng quý");
        monitor.click("clause-form:save").sees("III.2");
        assertThat(open(program, directive)).hasSize(1);

        program.create("/api/v1/directives/" + directive + "/assignments", work("III.2"));
        monitor.open("/directive.xhtml?id=" + directive);
        monitor.photograph("supplement");
        monitor.ask("send-supplement-dialog").click("send-supplement:go").isDone();
        var chairman = journey.signedIn("chutich").open("/directive.xhtml?id=" + directive);
        chairman.photograph("supplement-issue");
        chairman.ask("supplement-dialog").click("supplement:go").isDone();

        assertThat(open(program, directive)).isEmpty();
        chairman.open("/clauses.xhtml?id=" + directive);
        chairman.photograph("clauses-after-issue");
    }

    private static List<Map<String, Object>> open(Program program, String directive) {
        return Program.list(program.get("/api/v1/directives/" + directive + "/clauses")).stream()
                .filter(clause -> Boolean.TRUE.equals(clause.get("open")))
                .toList();
    }

    private static Map<String, Object> work(String clause) {
        return Map.of(
                "clause", clause,
                "title", "Thực hiện " + clause,
                "content", "Thực hiện theo kế hoạch",
                "leadUnitCode", "H05.08",
                "recipients", "NONE",
                "deadline", Map.of("workingDays", 10),
                "deliverable", "Báo cáo kết quả",
                "authority", "Được huy động các phòng chuyên môn",
                "responsibility", "Thủ trưởng đơn vị chịu trách nhiệm");
    }
}
