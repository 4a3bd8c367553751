package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of several people who do the same with a drawn model or its matters at the same instant one wins, and the others read why not they. */
class DrawnConflictIT {

    private static final int TOGETHER = 12;
    private static final int TIMES = 3;
    private static final String MODELS = "/api/v1/process-models/";
    private static final Map<String, Object> DATA =
            Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2, "kind", "OWN");

    @RegisterExtension
    final Journey journey = new Journey();

    private final Program modeller = Program.inTheNameOf("quytrinh");
    private final Program approver = Program.inTheNameOf("duyetquytrinh");
    private final Program officer = Program.inTheNameOf("cv.kinhbac");
    private final Program head = Program.inTheNameOf("ct.kinhbac");

    @BeforeEach
    void aFlowIsInForce() {
        Leave.inForce();
    }

    @Test
    void ofManyWhoDecideTheSameDrawnStepAtOnceOneWinsAndTheOthersReadWhoWasFirst() throws SQLException {
        for (var time = 0; time < TIMES; time++) {
            var matter = begun("Nhiều người quyết định " + Plans.symbol());
            var deciding = head.posting(
                    "/api/v1/matters/steps/" + head.waitingFor(matter) + "/decision", Map.of("decision", "GRANTED"));
            var answers = AtOnce.send(TOGETHER, deciding);

            assertThat(AtOnce.statuses(answers)).containsOnly(Map.entry(204, 1L), Map.entry(409, TOGETHER - 1L));
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .allSatisfy(answer ->
                            assertThat(Program.object(answer)).containsEntry("rule", "WorkItemRule.ALREADY_HANDLED"));
            assertThat(count("audit_entry where action = 'STEP_DECIDED' and case_file_id = ?::uuid", matter))
                    .isEqualTo(1);
            assertThat(count("matter_submission where matter_id = ?::uuid", matter))
                    .isEqualTo(2);
        }
    }

    /** Where the decision was first it stands, and the matter has ended or is taken back after it; never half of each. */
    @Test
    void ofWhoDecidesAndWhoCancelsAtTheSameInstantOneGoesFirstAndNothingIsHalfDone() throws SQLException {
        for (var time = 0; time < TIMES; time++) {
            var matter = begun("Quyết định hay hủy " + Plans.symbol());
            var answers = AtOnce.send(List.of(
                    head.posting(
                            "/api/v1/matters/steps/" + head.waitingFor(matter) + "/decision",
                            Map.of("decision", "GRANTED")),
                    officer.posting("/api/v1/matters/" + matter + "/cancellation", Map.of("reason", "Thôi"))));

            assertThat(AtOnce.statuses(answers)).containsOnly(Map.entry(204, 1L), Map.entry(409, 1L));
            var granted = answers.get(0).statusCode() == 204;
            assertThat(Program.object(officer.get("/api/v1/matters/" + matter)))
                    .containsEntry("state", granted ? "DONE" : "CANCELLED");
            assertThat(count("work_item where state = 'OPEN' and case_file_id = ?::uuid", matter))
                    .isZero();
        }
    }

    @Test
    void whatIsBegunByTheSameClickSeveralTimesIsBegunOnce() throws SQLException {
        for (var time = 0; time < TIMES; time++) {
            var title = "Bấm nhiều lần " + Plans.symbol();
            var key = UUID.randomUUID().toString();
            var beginning = officer.to("/api/v1/matters")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(Program.json(beginning(title))))
                    .build();
            var answers = AtOnce.send(TOGETHER, beginning);

            assertThat(AtOnce.statuses(answers).keySet()).isSubsetOf(201, 409).contains(201);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .allSatisfy(answer ->
                            assertThat(Program.object(answer)).containsEntry("rule", "RequestRule.STILL_RUNNING"));
            assertThat(count("case_file where kind = 'MATTER' and title = ?", title))
                    .isEqualTo(1);
        }
    }

    @Test
    void aDoubleClickOnThePageBeginsOneMatter() throws SQLException {
        var title = "Bấm đúp " + Plans.symbol();
        var key = Leave.drawn(modeller);
        approved(key);
        decide(modeller, key, "PUT_IN_FORCE", Map.of("on", Plans.today().toString()));
        var person = journey.signedIn("cv.kinhbac").open("/matter-begin.xhtml?flow=" + key);
        person.page().locator(".fjs-container").waitFor();
        person.page().getByLabel("Số ngày nghỉ").fill("1");
        day(person, "Nghỉ từ ngày");
        day(person, "Đến hết ngày");
        person.page().getByLabel("Việc riêng").check();
        person.fill("begin:title", title);
        person.field("begin:go").dblclick();
        person.sees("Đã gửi");
        assertThat(count("case_file where kind = 'MATTER' and title = ?", title))
                .isEqualTo(1);
    }

    private static void day(Person person, String label) {
        var field = person.page().getByLabel(label);
        field.fill("05/01/2027");
        field.press("Tab");
    }

    @Test
    void ofManyWhoPutTheSameVersionInForceAtOnceOneWinsAndItIsDeployedOnce() throws SQLException {
        for (var time = 0; time < TIMES; time++) {
            var key = Leave.drawn(modeller);
            approved(key);
            var answers = AtOnce.send(
                    TOGETHER,
                    deciding(
                            modeller,
                            key,
                            "PUT_IN_FORCE",
                            Map.of("on", Plans.today().toString())));

            assertThat(AtOnce.statuses(answers)).containsOnly(Map.entry(204, 1L), Map.entry(409, TOGETHER - 1L));
            assertThat(count("act_re_procdef where key_ = ?", key)).isEqualTo(1);
            assertThat(count("audit_entry where action = 'MODEL_IN_FORCE' and detail like ? || ':%'", key))
                    .isEqualTo(1);
        }
    }

    @Test
    void ofWhoApprovesAndWhoTakesBackAtTheSameInstantOneWinsAndTheOtherReadsWhatHappened() throws SQLException {
        for (var time = 0; time < TIMES; time++) {
            var key = Leave.drawn(modeller);
            decide(modeller, key, "SEND", Map.of("remark", "Để duyệt"));
            var answers = AtOnce.send(List.of(
                    deciding(approver, key, "APPROVE", Map.of()), deciding(modeller, key, "WITHDRAW", Map.of())));

            assertThat(AtOnce.statuses(answers)).containsOnly(Map.entry(204, 1L), Map.entry(409, 1L));
            var approved = answers.get(0).statusCode() == 204;
            assertThat(Program.object(modeller.get(MODELS + key + "/draft")))
                    .containsEntry("state", approved ? "APPROVED" : "DRAFT");
            assertThat(Program.object(answers.get(approved ? 1 : 0)))
                    .containsEntry("rule", "ProcessModelRule." + (approved ? "APPROVED_MEANWHILE" : "NOT_SENT"));
            assertThat(count("audit_entry where action in ('MODEL_APPROVED', 'MODEL_WITHDRAWN') and detail = ?", key))
                    .isEqualTo(1);
        }
    }

    @Test
    void ofManyWhoRetireTheSameModelAtOnceOneWins() throws SQLException {
        var key = Leave.drawn(modeller);
        approved(key);
        decide(modeller, key, "PUT_IN_FORCE", Map.of("on", Plans.today().toString()));
        var retiring = modeller.to(MODELS + key + "/retirement")
                .header("Content-Type", "application/json")
                .method("PUT", BodyPublishers.ofString(Program.json(Map.of("reason", "Thôi dùng"))))
                .build();
        assertThat(AtOnce.statuses(AtOnce.send(TOGETHER, retiring)))
                .containsOnly(Map.entry(204, 1L), Map.entry(409, TOGETHER - 1L));
    }

    private static Map<String, Object> beginning(String title) {
        return Map.of("flow", Leave.KEY, "title", title, "data", DATA);
    }

    private String begun(String title) {
        return officer.create("/api/v1/matters", beginning(title));
    }

    private void approved(String key) {
        decide(modeller, key, "SEND", Map.of("remark", "Để duyệt"));
        decide(approver, key, "APPROVE", Map.of());
    }

    private void decide(Program by, String key, String decision, Map<String, Object> more) {
        var answer = Program.send(deciding(by, key, decision, more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private HttpRequest deciding(Program by, String key, String decision, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("decision", decision);
        var tag = modeller.get(MODELS + key + "/draft")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return by.to(MODELS + key + "/draft/decision")
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(Program.json(body)))
                .build();
    }

    private long count(String from, String value) throws SQLException {
        try (var connection = journey.system().database();
                var query = connection.prepareStatement("select count(*) from " + from)) {
            query.setString(1, value);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
