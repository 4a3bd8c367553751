package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator registers another system, which then hears what happens; a program may ask instead. */
class WebhooksIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void anAdministratorRegistersASystemOnThePage() {
        var name = "Phần mềm văn bản " + Plans.symbol();
        var person = journey.signedIn("quantri").open("/webhooks.xhtml");
        person.photograph("webhooks");
        person.open("/webhook-new.xhtml").fill("webhook:name", name).fill("webhook:url", "ftp://x");
        person.page()
                .locator("[id='webhook:scope']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        person.click("webhook:go").sees("http");
        person.photograph("webhook-refused");
        person.fill("webhook:url", "https://webhook.invalid/su-kien")
                .click("webhook:go")
                .sees("Đã thêm kết nối");
        assertThat(person.page().locator("#webhook-secret").inputValue()).hasSizeGreaterThan(40);
        person.photograph("webhook-secret");
        person.click("trying:ping").sees("Gửi thử không được");
        assertThat(person.page().locator("#webhook-secret").count()).isZero();
        person.click("pausing:pause").sees("Đã tạm dừng");
        person.photograph("webhook-paused");
        var phone = journey.somebodyOnAPhone();
        phone.open("/").signIn("quantri").open(person.page().url().replace(RunningSystem.WEB, ""));
        phone.photograph("webhook-phone");
        phone.open("/webhook-new.xhtml").photograph("webhook-new-phone");
        assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void aProgramReadsWhatHappenedInOrderAndMissesNothing() {
        var program = Program.inTheNameOf("gd.khcn");
        var before = drained(program);
        var assignment = Plans.issued("Việc có sự kiện " + Plans.symbol(), "H05.08", "NONE");
        var events = Plans.eventually(() -> Optional.of(program.get("/api/v1/events?after=" + before))
                .filter(answer -> answer.body().contains(assignment)
                        && answer.body().contains("vn.lienthong.assignment.issued")));

        assertThat(Program.items(events))
                .allSatisfy(event -> assertThat(event)
                        .containsEntry("specversion", "1.0")
                        .containsKeys("id", "source", "type", "subject", "time", "data"));
        assertThat(Program.inTheNameOf("ct.lucngan")
                        .get("/api/v1/events?after=" + before)
                        .body())
                .doesNotContain(assignment);
    }

    private static long drained(Program program) {
        var next = 0L;
        for (List<?> items = List.of(1); !items.isEmpty(); ) {
            var page = program.get("/api/v1/events?after=" + next);
            items = Program.items(page);
            next = ((Number) Program.object(page).get("next")).longValue();
        }
        return next;
    }
}
