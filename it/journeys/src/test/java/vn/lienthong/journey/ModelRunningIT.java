package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What runs by a model is found where it stands, moved to the next version, put at another step and ended, each with a reason. */
class ModelRunningIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private final String key = "dang-chay-" + System.nanoTime();

    @Test
    void workOnItsWayIsMovedToTheNextVersionSteeredAndEnded() {
        var model = DrawnModel.inForce(key, "Quy trình đang chạy");
        var matter = begun();
        model.signedByTheHead();

        var person = journey.signedIn("quytrinh").open("/process-running.xhtml?key=" + key);
        person.sees("Bước đầu tiên").photograph("model-running");
        person.page().locator("#rows input[name=number]").fill("999999999");
        person.page().locator("#rows input[name=number]").press("Enter");
        person.sees("Không có hồ sơ nào như vậy đang chờ").photograph("model-running-none");
        person.page().getByText("Hiện mọi việc").first().click();
        person.sees("1–1 trên 1");
        person.page().locator("a[href*='process-migrate.xhtml']").first().click();
        person.sees("1 hồ sơ sẽ chuyển sang phiên bản 2");
        person.photograph("model-migrate");
        person.fill("migrating:reason", "Lãnh đạo phải ký").click("migrating:do");
        person.sees("Đã chuyển 1, giữ nguyên 0").photograph("model-migration");
        looksRightToEverybody(person, address(person));

        open(person).sees("Chuyển từ phiên bản 1 sang 2");
        looksRightToEverybody(person, address(person));
        choose(steer(person), "second-step");
        person.sees("Việc đóng lại").sees("Bước đầu tiên").sees("Việc mở ra").sees("Ký duyệt");
        assertThat(Program.inTheNameOf("cv.kinhbac").waitingFor(matter))
                .as("only said, not done")
                .isNotBlank();
        person.photograph("model-steering");
        person.fill("steering:reason", "Đã đủ hồ sơ").click("steering:do");
        person.sees("Đã chuyển việc sang bước khác.");
        assertThat(Program.inTheNameOf("ct.kinhbac").waitingFor(matter)).isNotBlank();

        choose(steer(open(person)), ":end");
        person.sees("Quy trình kết thúc; không ai nhận thêm việc.").photograph("model-ending");
        person.fill("steering:reason", "Không cần nữa").click("steering:do");
        person.sees("Đã kết thúc quy trình của hồ sơ.");
        var history = Program.inTheNameOf("cv.kinhbac")
                .get("/api/v1/case-files/" + matter + "/timeline")
                .body();
        assertThat(history).contains("Lãnh đạo phải ký", "Đã đủ hồ sơ", "Không cần nữa");
        assertThat(Program.object(Program.inTheNameOf("cv.kinhbac").get("/api/v1/matters/" + matter)))
                .containsEntry("state", "DONE");
    }

    /** In both languages, at a desk and on a phone; at last in Vietnamese at a desk again. */
    private static void looksRightToEverybody(Person person, String address) {
        person.page().setViewportSize(390, 844);
        EveryPageIT.fits(person, address, "en");
        EveryPageIT.fits(person, address, "vi");
        person.page().setViewportSize(1366, 768);
        EveryPageIT.look(person, address, "en");
        EveryPageIT.look(person, address, "vi");
    }

    private static String address(Person person) {
        return person.page().url().substring(RunningSystem.WEB.length());
    }

    @Test
    void anotherProgramSeesMovesAndSteersRunningWorkByTheSameRules() {
        var model = DrawnModel.inForce(key, "Quy trình đang chạy");
        var matter = begun();
        model.signedByTheHead();
        var path = "/api/v1/process-models/" + key;
        var drawer = Program.inTheNameOf("quytrinh");
        var approver = Program.inTheNameOf("duyetquytrinh");

        assertThat(drawer.get(path + "/running").body()).contains("\"caseFiles\":1", "first-step");
        assertThat(drawer.post(path + "/migrations/preview", Map.of("from", 1, "to", 2))
                        .body())
                .contains("\"fits\":true", "\"caseFiles\":1");
        var order = Map.of("from", 1, "to", 2, "reason", "Lãnh đạo phải ký");
        assertThat(approver.post(path + "/migrations", order).statusCode()).isEqualTo(403);
        assertThat(Program.inTheNameOf("cv.kinhbac")
                        .post(path + "/migrations", order)
                        .statusCode())
                .isEqualTo(404);
        var unfit = Map.of("from", 1, "to", 2, "mapping", Map.of("first-step", "end"), "reason", "x");
        assertThat(drawer.post(path + "/migrations", unfit).statusCode()).isEqualTo(422);
        var move = drawer.post(path + "/migrations", order);
        assertThat(move.statusCode()).isEqualTo(201);
        var id = (String) Program.object(move).get("id");
        untilDone(drawer, path + "/migrations/" + id);
        assertThat(drawer.get(path + "/migrations/" + id + "/results?state=MOVED")
                        .body())
                .contains("\"total\":1", matter);

        var waiting = Program.items(drawer.get(path + "/running/work-items?version=2"));
        var item = path + "/running/work-items/" + waiting.get(0).get("workItemId");
        assertThat(drawer.post(item + "/move-preview", Map.of("step", "second-step"))
                        .body())
                .contains("\"closes\":[{", "first-step", "\"opens\":[{", "second-step", "dueOn");
        assertThat(drawer.post(item + "/move", Map.of("step", "second-step")).statusCode())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(drawer.post(item + "/move", Map.of("step", "second-step", "reason", "Đủ hồ sơ"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(drawer.post(item + "/move", Map.of("step", "second-step", "reason", "Lần nữa"))
                        .statusCode())
                .as("twice")
                .isEqualTo(409);
        var file = path + "/running/case-files/" + matter;
        assertThat(drawer.post(file + "/end-preview", Map.of()).body()).contains("second-step");
        assertThat(drawer.post(file + "/end", Map.of("reason", "Không cần nữa")).statusCode())
                .isEqualTo(200);
        assertThat(drawer.post(file + "/end", Map.of("reason", "Lần nữa")).statusCode())
                .isEqualTo(409);
        assertThat(drawer.post(path + "/running/failures/retry", Map.of()).statusCode())
                .isEqualTo(409);
    }

    private static void untilDone(Program drawer, String migration) {
        for (var attempt = 0; attempt < 240; attempt++) {
            if ("DONE".equals(Program.object(drawer.get(migration)).get("state"))) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError(drawer.get(migration).body());
    }

    private String begun() {
        return Program.inTheNameOf("cv.kinhbac")
                .create("/api/v1/matters", Map.of("flow", key, "title", "Việc đang chạy", "data", Map.of()));
    }

    private Person open(Person person) {
        return person.open("/process-running.xhtml?key=" + key + "&version=2");
    }

    private static Person steer(Person person) {
        person.page().locator("a[href*='process-steer.xhtml']").first().click();
        return person.sees("Việc đang ở đâu");
    }

    private static void choose(Person person, String step) {
        person.page().locator("select[name=into]").selectOption(step);
        person.page()
                .locator("form.filters:has(select[name=into]) button[type=submit]")
                .first()
                .click();
    }
}
