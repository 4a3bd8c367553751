package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AmendingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void anAmendmentMovesADeadlineAndTheOriginalStays() {
        var program = Program.inTheNameOf("theodoi");
        var assignment = Plans.issued("Việc được gia hạn bởi văn bản sửa đổi " + Plans.symbol(), "H05.08", "NONE");
        var old = (String)
                Program.object(program.get("/api/v1/assignments/" + assignment)).get("directiveId");
        var amending = program.create("/api/v1/directives", Plans.directive(Plans.symbol()));
        program.create("/api/v1/directives/" + amending + "/assignments", Plans.work("Việc mới", "H05.08", "NONE"));
        var oldSymbol = Plans.symbolOf(program, old);

        var monitor = journey.signedIn("theodoi").open("/directive.xhtml?id=" + amending);
        monitor.page().locator("#lineage summary").click();
        monitor.chooseValue("lineage-form:lineage-kind", "AMENDS").fill("lineage-form:lineage-symbol", oldSymbol);
        monitor.click("lineage-form:add").sees(oldSymbol);
        monitor.photograph("lineage");
        program.post("/api/v1/directives/" + amending + "/send", Map.of());
        var chairman = Program.inTheNameOf("chutich");
        chairman.post(
                "/api/v1/work-items/" + chairman.waitingFor(amending) + "/decision",
                Map.of("step", "issue-directive", "decision", "ISSUED"));

        monitor.open("/directive.xhtml?id=" + amending);
        monitor.photograph("amendment-waits");
        monitor.open("/amendment.xhtml?id=" + amending);
        assertThat(monitor.field("amend:line:0:deadline").isVisible())
                .as("what would not count cannot be typed")
                .isFalse();
        monitor.chooseValue("amend:line:0:action", "REPLACE")
                .click("amend:preview")
                .sees("Hãy chọn nhiệm vụ của văn bản mới");
        monitor.chooseValue("amend:line:0:action", "CHANGE").fill("amend:line:0:deadline", "31/12/2027");
        monitor.click("amend:preview");
        monitor.photograph("amendment-preview");
        monitor.ask("apply-dialog").click("amend:apply");
        monitor.photograph("amendment-applied");

        var shown = Program.object(program.get("/api/v1/assignments/" + assignment));
        assertThat(shown.get("deadline")).isEqualTo("2027-12-31");
        assertThat(shown.get("originalDeadline")).isNotEqualTo("2027-12-31");
        assertThat((List<?>) shown.get("deadlineChanges")).hasSize(1);
        monitor.open("/directive.xhtml?id=" + old);
        monitor.photograph("lineage-of-the-old");
    }

    @Test
    void anEarlierDeadlineNamesWhatIsBroughtForwardBelowAndMovesIt() {
        var program = Program.inTheNameOf("theodoi");
        var assignment = Plans.issued("Việc được rút ngắn " + Plans.symbol(), "H05.09187", "NONE");
        PassingOnIT.accept("ct.kinhbac", assignment, "cv.kinhbac");
        var child = passedOn(assignment);
        var old = (String)
                Program.object(program.get("/api/v1/assignments/" + assignment)).get("directiveId");
        var amending = program.create("/api/v1/directives", Plans.directive(Plans.symbol()));
        program.create("/api/v1/directives/" + amending + "/assignments", Plans.work("Việc mới", "H05.08", "NONE"));
        program.post(
                "/api/v1/directives/" + amending + "/lineage",
                Map.of("kind", "AMENDS", "symbol", Plans.symbolOf(program, old)));
        program.post("/api/v1/directives/" + amending + "/send", Map.of());
        var chairman = Program.inTheNameOf("chutich");
        chairman.post(
                "/api/v1/work-items/" + chairman.waitingFor(amending) + "/decision",
                Map.of("step", "issue-directive", "decision", "ISSUED"));

        var earlier = LocalDate.parse(deadlineOf(child)).minusDays(1);
        var monitor = journey.signedIn("theodoi").open("/amendment.xhtml?id=" + amending);
        monitor.chooseValue("amend:line:0:action", "CHANGE")
                .fill("amend:line:0:deadline", earlier.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        monitor.click("amend:preview").sees("sẽ được đưa về hạn mới cùng lúc").sees("Thống kê hộ kinh doanh");
        monitor.photograph("amendment-below");
        monitor.page().setViewportSize(390, 844);
        monitor.photograph("phone-amendment-below");
        monitor.page().setViewportSize(1366, 768);
        monitor.ask("apply-dialog").click("amend:apply").sees("cùng 1 nhiệm vụ giao tiếp bên dưới");

        assertThat(deadlineOf(child)).isEqualTo(earlier.toString());
        assertThat(deadlineOf(assignment)).isEqualTo(earlier.toString());
    }

    private static String passedOn(String parent) {
        var answer = Program.inTheNameOf("ct.kinhbac")
                .post(
                        "/api/v1/assignments/" + parent + "/sub-assignments",
                        Map.of(
                                "title", "Thống kê hộ kinh doanh",
                                "content", "Thống kê theo mẫu",
                                "deliverable", "Bảng thống kê",
                                "responsibility", "Trưởng phòng",
                                "authority", "Được làm việc với các hộ",
                                "leadUnitCode", "H05.09187.02",
                                "deadline", Map.of("workingDays", 9)));
        return (String) ((List<?>) Program.object(answer).get("items")).get(0);
    }

    private static String deadlineOf(String assignment) {
        return (String) Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment))
                .get("deadline");
    }
}
