package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A model from the first line to its second version, by those who draw and those who approve. */
class ModelLifeIT {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String MODELS = "/api/v1/process-models";

    @RegisterExtension
    final Journey journey = new Journey();

    private Program modeller;
    private Program approver;
    private final String key = "nghi-phep-" + System.nanoTime();

    @BeforeEach
    void oneDrawsAndOneApproves() {
        modeller = Program.inTheNameOf("quytrinh");
        approver = Program.inTheNameOf("duyetquytrinh");
    }

    @Test
    void aModelIsDrawnSentApprovedByAnotherPersonPutInForceAndChanged() {
        journey.signedIn("duyetquytrinh").open("/");
        var drawing = journey.signedIn("quytrinh").open("/process-model-new.xhtml");
        drawing.fill("begin:name", "Đề nghị nghỉ phép").fill("begin:new-key", key);
        drawing.photograph("model-new");
        drawing.click("begin:do").sees("Đã lập bản vẽ.");
        drawing.page().locator(".diagram-canvas svg").first().waitFor();
        drawing.photograph("model-draft");
        drawing.ask("sending-dialog").fill("sending:note", "Quy trình đầu tiên");
        drawing.click("sending:do").sees("Đã gửi duyệt");

        var approving = journey.signedIn("duyetquytrinh").open("/notices.xhtml");
        approving.sees("Có quy trình chờ duyệt");
        approving.page().locator("a[href*='process-model.xhtml?id=']").first().click();
        approving.sees("Quy trình đầu tiên");
        approving.ask("approving-dialog").click("approving:do").sees("Đã duyệt. Người gửi");

        drawing.open("/process-model.xhtml?key=" + key).ask("deploying-dialog");
        drawing.fill("deploying:day", LocalDate.now(HERE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        drawing.click("deploying:do").sees("Đang áp dụng: phiên bản 1");
        drawing.photograph("model-in-force");

        drawing.click("next:do").sees("Đã lập bản vẽ.");
        changeByProgram();
        drawing.open("/process-model.xhtml?key=" + key)
                .ask("sending-dialog")
                .click("sending:do")
                .sees("Đã gửi duyệt");
        approving.open("/process-model.xhtml?key=" + key).sees("Ký duyệt đơn");
        approving.page().locator(".beside .djs-shape.added").first().waitFor();
        approving.photograph("model-comparison");
        approving.ask("returning-dialog").fill("returning:reason", "Bước ký phải do lãnh đạo làm");
        approving.click("returning:do").sees("Đã trả lại bản vẽ");
        drawing.open("/process-model.xhtml?key=" + key).sees("Bước ký phải do lãnh đạo làm");
        drawing.ask("discarding-dialog").click("discarding:do").sees("Đã xóa bản vẽ");
    }

    private void changeByProgram() {
        var read = modeller.get(MODELS + "/" + key + "/draft");
        var xml = (String) Program.object(read).get("xml");
        var changed = xml.replace("name=\"Bước đầu tiên\"", "name=\"Ký duyệt đơn\"")
                .replace("id=\"end\"", "id=\"finished\"")
                .replace("targetRef=\"end\"", "targetRef=\"finished\"")
                .replace("bpmnElement=\"end\"", "bpmnElement=\"finished\"");
        var kept = modeller.matching("PUT", MODELS + "/" + key + "/draft", tag(read), Map.of("xml", changed));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        var late = modeller.matching("PUT", MODELS + "/" + key + "/draft", tag(read), Map.of("xml", xml));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("ProcessModelRule.CHANGED_MEANWHILE");
        assertThat(modeller.send("PUT", MODELS + "/" + key + "/draft", Map.of("xml", xml))
                        .statusCode())
                .isEqualTo(428);
    }

    private static String tag(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aProgramTakesAModelTheSameWayAndNobodyApprovesTheirOwn() {
        assertThat(modeller.post(MODELS, Map.of("key", key, "name", "Đề nghị")).statusCode())
                .isEqualTo(201);
        assertThat(decide(modeller, "SEND", Map.of())).isEqualTo(204);
        assertThat(decide(modeller, "APPROVE", Map.of())).isEqualTo(403);
        assertThat(decide(
                        modeller,
                        "PUT_IN_FORCE",
                        Map.of("on", LocalDate.now(HERE).toString())))
                .isEqualTo(409);
        assertThat(decide(approver, "APPROVE", Map.of())).isEqualTo(204);
        assertThat(decide(
                        approver,
                        "PUT_IN_FORCE",
                        Map.of("on", LocalDate.now(HERE).toString())))
                .isEqualTo(403);
        assertThat(decide(
                        modeller,
                        "PUT_IN_FORCE",
                        Map.of("on", LocalDate.now(HERE).toString())))
                .isEqualTo(204);
        assertThat(modeller.get(MODELS + "/" + key + "/versions").body()).contains("IN_FORCE");
        assertThat(modeller.get(MODELS + "/" + key + "/versions/1").body()).contains("Bước đầu tiên");
        assertThat(modeller.get(MODELS + "/" + key + "/versions/1/differences/1")
                        .body())
                .isEqualTo("[]");
        assertThat(modeller.send("PUT", MODELS + "/" + key + "/retirement", Map.of("reason", "Thử xong"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(modeller.send("PUT", MODELS + "/assignment/retirement", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    private int decide(Program by, String decision, Map<String, Object> more) {
        var body = new java.util.HashMap<String, Object>(more);
        body.put("decision", decision);
        var seen = tag(modeller.get(MODELS + "/" + key + "/draft"));
        return by.matching("POST", MODELS + "/" + key + "/draft/decision", seen, body)
                .statusCode();
    }

    @Test
    void aFileOfAnotherProgramIsTakenInWithoutWhatIsNotAModel() {
        var file = modeller.get(MODELS + "/delay/versions/1")
                .body()
                .replace("<bpmn:endEvent ", "<bpmn:endEvent xmlns:o=\"urn:other\" o:colour=\"red\" ");
        var person = journey.signedIn("quytrinh").open("/process-model-new.xhtml");
        person.fill("begin:new-key", key);
        person.field("begin:file").setInputFiles(new FilePayload("khac.bpmn", "application/xml", file.getBytes(UTF_8)));
        person.click("begin:do").sees("o:colour");
        person.page().locator(".diagram-canvas svg").first().waitFor();
        person.photograph("model-imported");
    }
}
