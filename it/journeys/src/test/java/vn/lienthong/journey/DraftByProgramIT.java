package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another system mends the drafts of a directive and of its assignments, only as it has read them. */
class DraftByProgramIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private Program monitor;
    private String directive;

    @BeforeEach
    void aDirectiveIsDrafted() {
        monitor = Program.inTheNameOf("theodoi");
        directive = monitor.create("/api/v1/directives", Plans.directive(Plans.symbol()));
    }

    @Test
    void theHeadOfADirectiveIsMendedByWhoReadItsLastVersion() {
        mendedOnce("/api/v1/directives/" + directive + "/draft", "summary");
    }

    @Test
    void anAssignmentIsMendedByWhoReadItsLastVersion() {
        var assignment = monitor.create(
                "/api/v1/directives/" + directive + "/assignments",
                Plans.work("Việc còn dự thảo", "H05.08", "ALL_COMMUNES"));
        var address = "/api/v1/assignments/" + assignment + "/draft";
        assertThat((List<?>) Program.object(monitor.get(address)).get("recipientUnitCodes"))
                .hasSize(99);
        mendedOnce(address, "title");
    }

    @Test
    void aClauseOfSeveralAssignmentsIsNamedOnce() {
        var address = "/api/v1/directives/" + directive;
        monitor.create(address + "/assignments", Plans.work("Việc thứ nhất", "H05.08", "NONE"));
        monitor.create(address + "/assignments", Plans.work("Việc thứ hai", "H05.08", "NONE"));

        assertThat((List<?>) Program.object(monitor.get(address)).get("clauses"))
                .hasSize(1);
    }

    @Test
    void aDraftedAssignmentIsRemovedByItsAuthorAndNobodyElse() {
        var address = "/api/v1/assignments/"
                + monitor.create(
                        "/api/v1/directives/" + directive + "/assignments",
                        Plans.work("Việc giao nhầm", "H05.08", "NONE"))
                + "/draft";
        assertThat(Program.inTheNameOf("td.khcn")
                        .send("DELETE", address, Map.of())
                        .statusCode())
                .isIn(403, 404);
        assertThat(monitor.send("DELETE", address, Map.of()).statusCode()).isEqualTo(204);

        assertThat(monitor.get(address).statusCode()).isEqualTo(404);
        assertThat((List<?>) Program.object(monitor.get("/api/v1/directives/" + directive))
                        .get("clauses"))
                .isEmpty();
    }

    private void mendedOnce(String address, String field) {
        var read = monitor.get(address);
        var tag = read.headers().firstValue("ETag").orElseThrow();
        var body = new HashMap<>(Program.object(read));
        body.put(field, "Đã sửa lần một");
        assertThat(put(address, null, body).statusCode()).isEqualTo(428);
        assertThat(put(address, tag, body).statusCode()).isEqualTo(204);

        body.put(field, "Đã sửa lần hai");
        var late = put(address, tag, body);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat((String) Program.object(late).get("rule")).endsWith(".CHANGED_MEANWHILE");
        assertThat(Program.object(monitor.get(address))).containsEntry(field, "Đã sửa lần một");
        assertThat(Program.inTheNameOf("td.khcn").get(address).statusCode()).isIn(403, 404);
    }

    private HttpResponse<String> put(String address, String tag, Map<String, Object> body) {
        var request = monitor.to(address).header("Content-Type", "application/json");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return Program.send(
                request.PUT(BodyPublishers.ofString(Program.json(body))).build());
    }

    @Test
    void listsOfDirectivesAndPeopleHavePages() {
        var first = Program.object(monitor.get("/api/v1/directives?size=1"));
        var second = Program.object(monitor.get("/api/v1/directives?size=1&page=1"));
        assertThat((List<?>) first.get("items")).hasSize(1).isNotEqualTo(second.get("items"));
        assertThat(((Number) first.get("total")).intValue()).isGreaterThan(1);

        var people = Program.object(monitor.get("/api/v1/organization/people?words=BN&size=100&page=2"));
        assertThat((List<?>) people.get("items")).isNotEmpty();
        assertThat(((Number) people.get("total")).intValue()).isGreaterThan(200);

        var page = journey.signedIn("theodoi").open("/organization.xhtml?q=xã");
        page.photograph("organization-pages");
        page.page().locator("a[rel='next']").first().click();
        page.sees("21–40");
        page.page().locator("a[rel='prev']").first().waitFor();
    }
}
