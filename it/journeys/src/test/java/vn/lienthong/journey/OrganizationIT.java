package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A unit administrator manages the ward's own posts and people, and nobody else's. */
class OrganizationIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aPostIsHandedOverAndItsOpenWorkStays() {
        var title = "Việc ở lại với vị trí " + Plans.symbol();
        Plans.issued(title, "H05.09187", "NONE");
        var administrator = journey.signedIn("qt.kinhbac").open("/organization.xhtml");
        administrator.photograph("organization");
        var post = newPost(administrator);
        administrator.photograph("post-vacant");
        accept(title, post);

        administrator.open("/post.xhtml?id=" + post);
        assertThat(administrator.page().locator("#open-work").innerText()).isEqualTo("1");
        handOverToSomebodyNew(administrator);
        administrator.open("/post.xhtml?id=" + post);
        assertThat(administrator.page().locator("#open-work").innerText()).isEqualTo("1");
        administrator.photograph("post-handed-over");
    }

    @Test
    void aForeignUnitIsNotOfferedForChange() {
        var administrator = journey.signedIn("qt.kinhbac").open("/organization.xhtml?q=luc+ngan");
        administrator.photograph("organization-found");
        administrator
                .page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText("Xã Lục Ngạn"))
                .first()
                .click();
        administrator.sees("Chủ tịch UBND xã");
        assertThat(administrator.page().locator("#adding-post-dialog").count()).isZero();
        administrator
                .page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText("Chủ tịch UBND xã"))
                .first()
                .click();
        administrator.page().waitForURL("**/post.xhtml**");
        var foreign = administrator.id();
        assertThat(administrator.page().locator("#handing-dialog").count()).isZero();
        assertThat(administrator
                        .page()
                        .request()
                        .get(RunningSystem.WEB + "/delegation-edit.xhtml?id=" + foreign)
                        .status())
                .isEqualTo(404);
    }

    private static String newPost(Person administrator) {
        administrator
                .open("/organization.xhtml?q=kinh+bac")
                .page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText("Phường Kinh Bắc"))
                .first()
                .click();
        administrator.ask("adding-post-dialog");
        administrator.photograph("unit-add-post");
        administrator
                .fill("adding-post:name", "Chuyên viên dự án")
                .fill("adding-post:name-en", "Project officer")
                .click("adding-post:go");
        administrator.sees("Đang trống");
        var post = administrator.id();
        takeOver(administrator, "dau");
        return post;
    }

    private static void accept(String title, String post) {
        var head = Program.inTheNameOf("ct.kinhbac");
        var assignment = Program.items(head.get("/api/v1/work-items?size=100&sort=NEWEST")).stream()
                .filter(item -> title.equals(item.get("title")))
                .findFirst()
                .orElseThrow();
        head.post(
                "/api/v1/work-items/" + assignment.get("id") + "/decision",
                java.util.Map.of("step", "accept-assignment", "decision", "ACCEPTED", "handlerPostId", post));
    }

    private static void handOverToSomebodyNew(Person administrator) {
        takeOver(administrator, "sau");
    }

    /** From tomorrow for the second, since a day has one holder. */
    private static void takeOver(Person administrator, String name) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var code = name + Plans.symbol().replaceAll("[^0-9]", "");
        administrator
                .ask("newcomer-dialog")
                .fill("newcomer:code", code)
                .fill("newcomer:name", "Người " + name)
                .fill("newcomer:username", code)
                .fill("newcomer:email", code + "@bacninh.example")
                .fill("newcomer:from", DATE.format("dau".equals(name) ? today : today.plusDays(1)))
                .click("newcomer:go");
        administrator.sees("Người " + name);
    }
}
