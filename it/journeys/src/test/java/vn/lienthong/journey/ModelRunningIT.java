package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
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
        person.page().locator("a[href*='process-migrate.xhtml']").first().click();
        person.sees("1 hồ sơ sẽ chuyển sang phiên bản 2");
        person.photograph("model-migrate");
        person.fill("migrating:reason", "Lãnh đạo phải ký").click("migrating:do");
        person.sees("Đã chuyển 1, giữ nguyên 0").photograph("model-migration");
        looksRightToEverybody(person, address(person));

        open(person).sees("Chuyển từ phiên bản 1 sang 2");
        looksRightToEverybody(person, address(person));
        var steering = steer(person);
        steering.locator("select").selectOption("second-step");
        steering.locator("textarea").fill("Đã đủ hồ sơ");
        person.photograph("model-steering");
        steering.locator("[id$=':move']").click();
        person.sees("Đã chuyển việc sang bước khác.");
        assertThat(Program.inTheNameOf("ct.kinhbac").waitingFor(matter)).isNotBlank();

        var ending = steer(open(person));
        ending.locator("textarea").fill("Không cần nữa");
        ending.locator("[id$=':end']").click();
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

    private String begun() {
        return Program.inTheNameOf("cv.kinhbac")
                .create("/api/v1/matters", Map.of("flow", key, "title", "Việc đang chạy", "data", Map.of()));
    }

    private Person open(Person person) {
        return person.open("/process-running.xhtml?key=" + key + "&version=2");
    }

    private static Locator steer(Person person) {
        person.page().locator("[data-opens^='steer-']").first().click();
        return person.page().locator("dialog[open]");
    }
}
