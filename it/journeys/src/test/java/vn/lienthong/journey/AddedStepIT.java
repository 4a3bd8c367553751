package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A commune puts a step of its own into how it takes what comes in: it is tried out, and then taken on the page and by a program. */
class AddedStepIT {

    private static final String MODELS = "/api/v1/process-models";
    private static final String LOOK = "Soát thể thức văn bản";
    private static final String ADDED = """
            <bpmn:userTask id="look-through" name="LOOK"><bpmn:extensionElements><camunda:properties>
            <camunda:property name="performer" value="OFFICER@UNIT:CODE.03"/><camunda:property name="dueWithin" value="1"/>
            </camunda:properties></bpmn:extensionElements>
            <bpmn:incoming>receive</bpmn:incoming><bpmn:outgoing>fits</bpmn:outgoing><bpmn:outgoing>unfit</bpmn:outgoing></bpmn:userTask>
            <bpmn:sequenceFlow id="fits" name="Đúng thể thức" sourceRef="look-through" targetRef="assign-incoming">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${decision == 'FITS'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="unfit" name="Để văn thư xem lại" sourceRef="look-through" targetRef="acknowledge-receipt">
            <bpmn:extensionElements><camunda:properties><camunda:property name="reason" value="required"/></camunda:properties></bpmn:extensionElements>
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${decision == 'UNFIT'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            </bpmn:process>""".replace("LOOK", LOOK);

    @RegisterExtension
    final Journey journey = new Journey();

    private final Program modeller = Program.inTheNameOf("quytrinh");
    private final Program approver = Program.inTheNameOf("duyetquytrinh");
    private String key;
    private Commune commune;
    private Program officer;

    @BeforeEach
    void theCommuneVariesHowItTakesWhatComesIn() throws SQLException {
        commune = Commune.staffed(journey);
        officer = Program.inTheNameOf(commune.officer());
        key = drafted();
        var xml = (String) Program.object(modeller.get(path())).get("xml");
        var saved =
                modeller.matching("PUT", path(), tag(), Map.of("xml", xml.contains("look-through") ? xml : more(xml)));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** A unit has one variant of a model, so one that another run left is drawn anew. */
    private String drafted() throws SQLException {
        var left =
                one("select key from process_model where variant_of = 'incoming' and unit_id::text = ?", commune.id());
        if (left == null) {
            var fresh = "den-xa-" + System.nanoTime();
            var begun = Map.of(
                    "key", fresh, "name", "Văn bản đến tại xã", "copyOf", "incoming", "variantUnit", commune.id());
            var answer = modeller.post(MODELS, begun);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return fresh;
        }
        modeller.post(MODELS + "/" + left + "/versions", Map.of());
        return left;
    }

    private String more(String xml) {
        return xml.replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")
                .replaceFirst("(<bpmn:sequenceFlow id=\"receive\"[^>]*targetRef=\")assign-incoming", "$1look-through")
                .replaceFirst("<bpmn:incoming>receive</bpmn:incoming>", "<bpmn:incoming>fits</bpmn:incoming>")
                .replace("</bpmn:process>", ADDED.replace("CODE", commune.code()));
    }

    private String path() {
        return MODELS + "/" + key + "/draft";
    }

    private String tag() {
        return modeller.get(path()).headers().firstValue("ETag").orElseThrow();
    }

    private void decide(Program by, String decision, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("decision", decision);
        var decided = by.matching("POST", path() + "/decision", tag(), body);
        assertThat(decided.statusCode()).as(decided.body()).isLessThan(300);
    }

    private String one(String sql, String of) throws SQLException {
        try (var connection = journey.system().database();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, of);
            try (var found = query.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** What a document brings about at the commune, registered there. */
    private String registered() {
        var document = Papers.issuedTo("Báo cáo gửi xã " + Plans.symbol(), commune.code());
        var receipts = Program.items(Program.inTheNameOf("cv.khcn").get("/api/v1/documents/" + document + "/receipts"));
        var received = (String) receipts.get(0).get("id");
        var clerk = Program.inTheNameOf(commune.clerk());
        var done = clerk.post(
                "/api/v1/work-items/" + clerk.waitingFor(received) + "/decision",
                Map.of("step", "acknowledge-receipt", "decision", "RECEIVED"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        return received;
    }

    private String titleOf(String caseFile) throws SQLException {
        return one("select title from case_file where id::text = ?", caseFile);
    }

    @Test
    void theAddedStepIsTriedOutAndThenTakenOnThePageAndByAProgram() throws SQLException {
        var trial = MadeUpTrial.of(modeller, key, "cv.khcn", Map.of());
        trial.take("acknowledge-receipt", "RECEIVED");
        assertThat(trial.steps()).containsExactly("look-through");
        assertThat(trial.tries("look-through", "UNFIT").body()).contains("AddedStepRule.REASON_REQUIRED");
        trial.take("look-through", "FITS");
        assertThat(trial.steps()).containsExactly("assign-incoming");

        decide(modeller, "SEND", Map.of("remark", "Thêm bước soát"));
        decide(approver, "APPROVE", Map.of());
        decide(modeller, "PUT_IN_FORCE", Map.of("on", Plans.today().toString()));

        var onPage = registered();
        var person = journey.signedIn(commune.officer()).openWaiting(titleOf(onPage));
        person.sees(LOOK).sees("Bước này do quản trị quy trình thêm vào").photograph("added-step");
        answer(person, "Để văn thư xem lại");
        person.sees("Hãy ghi lý do khi chọn “Để văn thư xem lại”.");
        person.page().locator("dialog[open] [data-closes]").click();
        answer(person, "Đúng thể thức");
        person.sees("Đã ghi nhận").sees("Phân công xử lý").photograph("added-step-taken");

        var byProgram = registered();
        var item = "/api/v1/work-items/" + officer.waitingFor(byProgram);
        assertThat(officer.get(item + "/added-step").body()).contains("\"FITS\"", "\"UNFIT\"", "\"reasoned\":true");
        assertThat(Program.inTheNameOf("ct.kinhbac").get(item + "/added-step").statusCode())
                .isEqualTo(404);
        assertThat(officer.post(item + "/decision", Map.of("step", "look-through", "decision", "UNFIT"))
                        .body())
                .contains("AddedStepRule.REASON_REQUIRED");
        var decided = officer.post(
                item + "/decision", Map.of("step", "look-through", "decision", "UNFIT", "remark", "Thiếu số ký hiệu"));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(204);
        assertThat(officer.get("/api/v1/case-files/" + byProgram + "/timeline").body())
                .contains("Để văn thư xem lại", "Thiếu số ký hiệu");
    }

    private static void answer(Person person, String way) {
        person.page()
                .locator("section.todo [data-opens]", new Page.LocatorOptions().setHasText(way))
                .first()
                .click();
        person.page()
                .locator("dialog[open]")
                .locator("input[type=submit][value='" + way + "']")
                .first()
                .click();
        person.page().waitForLoadState();
    }
}
