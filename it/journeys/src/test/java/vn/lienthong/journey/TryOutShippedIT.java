package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Models that come with the program are tried out like any other, by made-up directives, assignments and documents. */
class TryOutShippedIT {

    private static final String MONITOR = "theodoi";
    private static final String OFFICER = "cv.khcn";
    private static final int TRIES = 5;

    private static final Map<String, String> FIRST_STEPS = Map.ofEntries(
            Map.entry("directive", "issue-directive"),
            Map.entry("assignment", "accept-assignment"),
            Map.entry("supplement", "issue-supplement"),
            Map.entry("amendment", "decide-amendment"),
            Map.entry("extension", "advise-extension"),
            Map.entry("transfer", "decide-transfer"),
            Map.entry("delay", "confirm-cause"),
            Map.entry("question", "answer-question"),
            Map.entry("document", "draft-document"),
            Map.entry("incoming", "acknowledge-receipt"),
            Map.entry("takeback", "confirm-document-recall"));

    @RegisterExtension
    final Journey journey = new Journey();

    private Program modeller;

    @BeforeEach
    void somebodyDraws() {
        modeller = Program.inTheNameOf("quytrinh");
    }

    @Test
    void eachOfThemBeginsAndNoRowIsLeftAnywhere() throws SQLException {
        var before = rows();
        FIRST_STEPS.forEach((model, step) ->
                assertThat(trial(model).steps()).as("trial of %s", model).contains(step));
        // what other people's work brings about in the background is no trial's doing, and soon over
        for (var i = 0; i < TRIES && !rows().equals(before); i++) {
            before = rows();
            FIRST_STEPS.keySet().forEach(this::trial);
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anAssignmentIsWalkedToItsEndWithLightsOnTheWay() {
        var trial = trial("assignment");
        assertThat(trial.tries("accept-assignment", "RETURNED").statusCode()).isEqualTo(422);
        trial.take("accept-assignment", "ACCEPTED").passes(30);
        assertThat(trial.told()).anyMatch(line -> line.contains("48 hours late"));
        trial.take("carry-out-assignment");
        trial.take("approve-result", "SENT_BACK", Map.of(), "Chưa đủ số liệu")
                .take("carry-out-assignment")
                .take("approve-result", "APPROVED")
                .take("confirm-completion", "CONFIRMED");
        assertThat(trial.ended()).isTrue();
        assertThat(trial.told()).anyMatch(line -> line.contains("Chưa đủ số liệu"));
    }

    @Test
    void whatPeopleDoBesideTheStepsHappensAsWell() {
        var trial = trial("assignment").take("accept-assignment", "ACCEPTED").happens("EXTENSION", "Thiếu số liệu");
        trial.take("advise-extension", "DONE", Map.of("advice", "FOR"), "Nên cho thêm thời gian")
                .take("decide-extension", "GRANTED");
        assertThat(trial.chances()).contains("SUSPEND", "RECALL").doesNotContain("RESUME");
        trial.happens("SUSPEND", "Chờ quy định mới");
        assertThat(trial.steps()).isEmpty();
        assertThat(trial.ended()).isFalse();
        trial.happens("RESUME", "").happens("RECALL", "Không cần nữa").take("confirm-recall");
        assertThat(trial.ended()).isTrue();
    }

    @Test
    void whatADirectiveBringsAboutIsFollowedWithItsOwnDecisions() {
        var trial = trial("directive").take("issue-directive", "ISSUED");
        assertThat(trial.ended()).isTrue();
        assertThat(trial.waits())
                .anyMatch(wait ->
                        "accept-assignment".equals(wait.get("step")) && ((Number) wait.get("file")).intValue() == 1);
        trial.take("accept-assignment", "ACCEPTED");
        assertThat(trial.steps()).contains("carry-out-assignment");
        assertThat(trial.lines()).anyMatch(line -> ((Number) line.get("depth")).intValue() == 1);
    }

    @Test
    void aDocumentIsWalkedFromItsDraftToTheOfficerOfTheRecipient() {
        var trial = trial("document")
                .take("draft-document")
                .take("check-content", "CHECKED")
                .take("check-form", "CHECKED")
                .take("sign-document", "SIGNED")
                .take("number-document", "NUMBERED")
                .take("issue-document")
                .take("acknowledge-receipt", "RECEIVED")
                .take("assign-incoming", "ASSIGNED")
                .take("process-incoming", "FINISHED");
        assertThat(trial.steps()).isEmpty();
    }

    @Test
    void aChangedVersionIsTriedAsItIsDrawnAndTheOneInForceStays() {
        var place = "/api/v1/process-models/question/draft";
        modeller.post("/api/v1/process-models/question/versions", Map.of());
        var draft = modeller.get(place);
        var changed = ((String) Program.object(draft).get("xml"))
                .replaceFirst("(<bpmn:userTask id=\"answer-question\" name=\")[^\"]*", "$1Trả lời bằng văn bản");
        var tag = draft.headers().firstValue("ETag").orElseThrow();
        assertThat(modeller.matching("PUT", place, tag, Map.of("xml", changed)).statusCode())
                .isEqualTo(200);
        try {
            assertThat(trial("question").waits())
                    .extracting(wait -> wait.get("name"))
                    .contains("Trả lời bằng văn bản");
        } finally {
            var now = modeller.get(place).headers().firstValue("ETag").orElseThrow();
            modeller.matching("DELETE", place, now, Map.of());
        }
        assertThat(trial("question").waits())
                .extracting(wait -> wait.get("name"))
                .doesNotContain("Trả lời bằng văn bản");
    }

    @Test
    void onThePageAModellerWalksWhatComesWithTheProgram() {
        var person = journey.signedIn("quytrinh").open("/process-model.xhtml?key=assignment");
        person.page().locator("a[href*='try-out.xhtml']").first().click();
        person.click("choice:take").sees("Nội dung ban đầu").sees("Đơn vị chủ trì");
        person.photograph("try-out-shipped-begin");
        person.click("start:go").sees("Tiếp nhận và phân công người thực hiện").sees("Người xử lý");
        person.photograph("try-out-shipped-waiting");
        person.page().locator("form[id$='step'] input[type=submit]").first().click();
        person.sees("Thực hiện, nộp kết quả");
        person.click("back:undo").sees("Tiếp nhận và phân công người thực hiện");
    }

    private MadeUpTrial trial(String model) {
        var documents = model.equals("document") || model.equals("incoming") || model.equals("takeback");
        return MadeUpTrial.of(modeller, model, documents ? OFFICER : MONITOR, Map.of());
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() throws SQLException {
        try (var connection = journey.system().database();
                var tables = connection.createStatement().executeQuery("""
                                select table_name, (xpath('/row/n/text()', query_to_xml(
                                    format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]::text::bigint
                                from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'""")) {
            var rows = new TreeMap<String, Long>();
            while (tables.next()) {
                rows.put(tables.getString(1), tables.getLong(2));
            }
            assertThat(rows).containsKeys("case_file", "work_item", "notice", "outbox_message");
            return rows;
        }
    }
}
