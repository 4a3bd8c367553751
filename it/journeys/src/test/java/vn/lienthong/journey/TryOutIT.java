package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever draws a model tries it out: a made-up matter walks it, and nothing of it stays. */
class TryOutIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private Program modeller;
    private String key;

    @BeforeEach
    void aModelIsDrawn() {
        modeller = Program.inTheNameOf("quytrinh");
        key = Leave.drawn(modeller);
    }

    @Test
    void aTrialTellsWhoWouldHaveGotWhatAndNothingOfItStays() {
        var head = Program.inTheNameOf("gd.khcn");
        var before = waiting(head);

        var asked = walk(9);
        assertThat(asked.get("ended")).isEqualTo(false);
        assertThat(wait(asked)).containsEntry("step", "decide-leave");
        assertThat(what(asked)).anyMatch(line -> line.contains("Xem xét đơn"));

        var above = walk(9, granted(asked));
        assertThat(wait(above)).containsEntry("step", "decide-above");

        var ended = walk(9, granted(asked), granted(above));
        assertThat(ended.get("ended")).isEqualTo(true);
        assertThat(waits(ended)).isEmpty();
        assertThat(what(ended)).anyMatch(line -> line.contains("Đơn nghỉ phép được đồng ý"));

        assertThat(waiting(head)).isEqualTo(before);
        assertThat(Program.object(modeller.get("/api/v1/process-models/" + key + "/draft")))
                .containsEntry("state", "DRAFT");
    }

    @Test
    void daysGoByAndWhatIsNotRightIsRefusedAsInEarnest() {
        var later = walk(3, Map.of("days", 10));
        assertThat((String) later.get("today"))
                .isEqualTo(Plans.today().plusDays(10).toString());

        assertThat(post(400).statusCode()).isEqualTo(422);
        var refusal = trial(3, List.of(decided(wait(later), "REFUSED")));
        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(422);
        assertThat(Program.inTheNameOf("cv.khcn")
                        .post("/api/v1/process-models/" + key + "/trial", body(3, List.of()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMatterThatAStepBeginsIsFollowedWithItsOwnDecisions() {
        Leave.inForce();
        var trial =
                MadeUpTrial.of(modeller, beginningLeave(), "cv.khcn", Map.of()).take("first-step");
        assertThat(trial.ended()).isTrue();
        assertThat(trial.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).containsEntry("step", "decide-leave"));
        assertThat(((Number) trial.waits().get(0).get("file")).intValue()).isEqualTo(1);
        trial.take("decide-leave", "REFUSED", Map.of(), "Chưa có số ngày");
        assertThat(trial.steps()).isEmpty();
        assertThat(trial.lines()).anyMatch(line -> ((Number) line.get("depth")).intValue() == 1);
    }

    @Test
    void filesThatAFormAsksForAreMadeUpAndStillAskedFor() {
        var trial = MadeUpTrial.of(modeller, askingForAFile(), "cv.khcn", Map.of());
        var missing = trial.tries("first-step", "DONE");
        assertThat(missing.statusCode()).as(missing.body()).isEqualTo(422);
        trial.take("first-step", "DONE", Map.of("request", List.of("đơn.pdf")), "");
        assertThat(trial.ended()).isTrue();
    }

    /** A draft of which the only step must be given a file; answers its key. */
    private String askingForAFile() {
        var asking = "co-tep-" + System.nanoTime();
        modeller.post("/api/v1/process-models", Map.of("key", asking, "name", "Nộp đơn có chữ ký"));
        var place = "/api/v1/process-models/" + asking + "/draft";
        var draft = modeller.get(place);
        var xml = ((String) Program.object(draft).get("xml"))
                .replace(
                        "<camunda:property name=\"dueWithin\"",
                        "<camunda:property name=\"form\" value=\"don\"/><camunda:property name=\"dueWithin\"");
        var form = """
                {"type": "default", "components": [
                  {"type": "filepicker", "key": "request", "label": "Đơn có chữ ký", "validate": {"required": true}}]}""";
        var kept = modeller.matching(
                "PUT",
                place,
                draft.headers().firstValue("ETag").orElseThrow(),
                Map.of("xml", xml, "forms", Map.of("don", form)));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return asking;
    }

    /** A draft in which a step by itself begins a leave; answers its key. */
    private String beginningLeave() {
        var begins = "bat-dau-" + System.nanoTime();
        modeller.post("/api/v1/process-models", Map.of("key", begins, "name", "Bắt đầu quy trình khác"));
        var place = "/api/v1/process-models/" + begins + "/draft";
        var draft = modeller.get(place);
        var xml = ((String) Program.object(draft).get("xml"))
                .replace(
                        "sourceRef=\"first-step\" targetRef=\"end\"",
                        "sourceRef=\"first-step\" targetRef=\"begin-leave\"")
                .replace("<bpmn:incoming>to-end</bpmn:incoming>", "<bpmn:incoming>to-finish</bpmn:incoming>")
                .replace("</bpmn:process>", """
                        <bpmn:serviceTask id="begin-leave" name="Xin nghỉ" camunda:expression="${matterSteps.begin('leave')}">
                        <bpmn:incoming>to-end</bpmn:incoming><bpmn:outgoing>to-finish</bpmn:outgoing></bpmn:serviceTask>
                        <bpmn:sequenceFlow id="to-finish" sourceRef="begin-leave" targetRef="end"/></bpmn:process>""");
        var kept = modeller.matching(
                "PUT", place, draft.headers().firstValue("ETag").orElseThrow(), Map.of("xml", xml));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return begins;
    }

    @Test
    void onThePageTheModellerPlaysEverybody() {
        var person = journey.signedIn("quytrinh").open("/process-model.xhtml?key=" + key);
        person.page().locator("a[href*='try-out.xhtml']").first().click();
        person.fill("who:words", "cv.khcn").click("who:find").sees("Nội dung ban đầu");
        var page = person.page();
        day(person, "Nghỉ từ ngày", "01/12/2026");
        day(person, "Đến hết ngày", "03/12/2026");
        page.getByLabel("Số ngày nghỉ").fill("3");
        page.getByLabel("Số ngày nghỉ").press("Tab");
        page.getByLabel("Phép năm").check();
        person.photograph("try-out-begin");
        person.click("start:go").sees("Xem xét đơn");
        person.photograph("try-out-waiting");
        page.locator("form[id$='step'] input[type=submit], form[id$='step'] button[type=submit]")
                .first()
                .click();
        person.sees("Hồ sơ đã đi hết quy trình").sees("Đơn nghỉ phép được đồng ý");
        person.photograph("try-out-ended");
        person.click("back:undo").sees("Xem xét đơn");
    }

    private static void day(Person person, String label, String day) {
        var field = person.page().getByLabel(label);
        field.fill(day);
        field.press("Tab");
    }

    private Map<String, Object> walk(int days, Map<?, ?>... moves) {
        var answer = trial(days, List.of(moves));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Program.object(answer);
    }

    private HttpResponse<String> post(int days) {
        return trial(days, List.of());
    }

    private HttpResponse<String> trial(int days, List<?> moves) {
        return modeller.post("/api/v1/process-models/" + key + "/trial", body(days, moves));
    }

    private static Map<String, Object> body(int days, List<?> moves) {
        return Map.of(
                "beginner",
                Program.object(Program.inTheNameOf("cv.khcn").get("/api/v1/me")).get("employeeCode"),
                "title",
                "Nghỉ thử",
                "data",
                Map.of("first", "2026-12-01", "last", "2026-12-09", "days", days, "kind", "YEAR"),
                "moves",
                moves);
    }

    private static Map<String, Object> granted(Map<String, Object> course) {
        return decided(wait(course), "GRANTED");
    }

    private static Map<String, Object> decided(Map<String, Object> wait, String word) {
        return Map.of(
                "decision",
                Map.of("step", wait.get("step"), "postId", wait.get("postId"), "word", word, "data", Map.of()));
    }

    private static Map<String, Object> wait(Map<String, Object> course) {
        return waits(course).get(0);
    }

    @SuppressWarnings("unchecked") // what JSON holds
    private static List<Map<String, Object>> waits(Map<String, Object> course) {
        return (List<Map<String, Object>>) course.get("waiting");
    }

    @SuppressWarnings("unchecked") // what JSON holds
    private static List<String> what(Map<String, Object> course) {
        return ((List<Map<String, Object>>) course.get("events"))
                .stream().map(event -> (String) event.get("what")).toList();
    }

    private static int waiting(Program person) {
        return Program.items(person.get("/api/v1/work-items?size=100")).size();
    }
}
