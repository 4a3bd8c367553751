package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
        var oldSymbol = symbolOf(program, old);

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

    private static String symbolOf(Program program, String directive) {
        return Program.list(program.get("/api/v1/directives")).stream()
                .filter(each -> directive.equals(each.get("id")))
                .map(each -> (String) each.get("symbol"))
                .findFirst()
                .orElseThrow();
    }
}
