package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoticesIT {

    private static final long MINUTE = 61_000;

    @RegisterExtension
    final Journey journey = new Journey();

    private static void remind(String assignment) {
        var answer = Program.inTheNameOf("theodoi")
                .post("/api/v1/assignments/" + assignment + "/remind", Map.of("text", ""));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    private static HttpResponse<String> fetch(String address) {
        return Program.send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    @Test
    void whoIsNamedInARemarkHearsTheBellAndOpensIt() {
        var title = "Việc nhắc tên " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn");
        var name = (String)
                Program.object(Program.inTheNameOf("gd.khcn").get("/api/v1/me")).get("name");
        director.page().clock().install();
        director.open("/directives.xhtml");

        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        monitor.field("note:text").pressSequentially("Nhờ @" + name.substring(0, 3));
        monitor.page()
                .locator("#mention-people [role=option]", new Page.LocatorOptions().setHasText(name))
                .waitFor();
        monitor.photograph("mention-typed");
        monitor.page().keyboard().press("Enter");
        assertThat(monitor.field("note:text").inputValue()).isEqualTo("Nhờ @" + name + " ");
        monitor.field("note:text").pressSequentially("cho ý kiến");
        monitor.click("note:add").sees("Đã thêm vào hồ sơ.");
        assertThat(monitor.page().locator(".timeline .mention").innerText()).isEqualTo("@" + name);

        director.page().clock().runFor(MINUTE);
        director.page().locator(".bell > summary").click();
        var line = director.page().locator(".bell-list a", new Page.LocatorOptions().setHasText(title));
        line.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("nhắc"))
                .waitFor();
        director.photograph("mention-bell");
        line.first().click();
        director.page().waitForURL(address -> address.contains(assignment));
        director.sees("cho ý kiến");
    }

    @Test
    void theBellCountsWithoutReloadAndOpensTheNewestNotices() {
        var title = "Việc báo chuông " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn");
        director.page().clock().install();
        director.open("/directives.xhtml");
        var badge = director.page().locator(".bell .badge");
        var before = Integer.parseInt(badge.innerText().isBlank() ? "0" : badge.innerText());

        remind(assignment);
        director.page().clock().runFor(MINUTE);
        director.page()
                .locator(".bell .badge[data-count='" + (before + 1) + "']")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));

        director.page().locator(".bell > summary").click();
        var line = director.page().locator(".bell-list a", new Page.LocatorOptions().setHasText(title));
        line.waitFor();
        director.photograph("bell-open");
        line.click();
        director.page().waitForURL(address -> address.contains(assignment));
        director.open("/notices.xhtml?unread=true");
        assertThat(director.page()
                        .locator("td a", new Page.LocatorOptions().setHasText(title))
                        .count())
                .isZero();
    }

    @Test
    void whatIsChosenIsKept() {
        var officer = journey.signedIn("cv.khcn").open("/notice-settings.xhtml");
        officer.photograph("notice-settings");
        officer.choose("settings:event-REMINDED", "Chỉ trên trang").choose("settings:digest", "9 giờ");
        officer.choose("settings:from", "22 giờ").choose("settings:to", "5 giờ");
        officer.click("settings:save").sees("Đã lưu cài đặt thông báo");
        officer.photograph("notice-settings-saved");

        officer.open("/notice-settings.xhtml");
        assertThat(officer.field("settings:event-REMINDED").inputValue()).isEqualTo("PAGE");
        assertThat(officer.field("settings:digest").inputValue()).isEqualTo("9");
        assertThat(officer.field("settings:from").inputValue()).isEqualTo("22");

        officer.choose("settings:to", "22 giờ").click("settings:save").sees("hai giờ khác nhau");
        var shown = Program.object(Program.inTheNameOf("cv.khcn").get("/api/v1/me/notice-settings"));
        assertThat(shown.get("quietHours")).hasToString("{from=22, to=5}");
    }

    @Test
    void theCalendarLinkOpensWithoutSignOnUntilItIsRevoked() {
        var title = "Việc trong lịch " + Plans.symbol();
        Plans.issued(title, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/notice-settings.xhtml");
        if (director.field("feed:make").count() > 0) {
            director.click("feed:make");
        } else {
            director.ask("renewing-dialog").click("renewing:do");
        }
        var address = director.field("feed-address").inputValue();
        director.photograph("calendar-link");
        var read = fetch(address);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type")).get().asString().startsWith("text/calendar");
        assertThat(read.body().replace("\r\n ", "")).contains("BEGIN:VCALENDAR", title);

        director.open("/notice-settings.xhtml");
        assertThat(director.field("feed-address").count()).isZero();
        director.ask("revoking-dialog");
        director.photograph("calendar-revoke-asked");
        director.click("revoking:do").sees("Đã thu hồi liên kết lịch");
        assertThat(fetch(address).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheSystemAdministratorSeesOutgoingMessages() {
        var administrator = journey.signedIn("quantri").open("/outbox.xhtml");
        administrator.photograph("outbox");
        administrator.sees("Tin gửi ra ngoài");
        var officer = journey.signedIn("cv.khcn").open("/outbox.xhtml");
        assertThat(officer.page().locator("h1").innerText()).doesNotContain("Tin gửi ra ngoài");
    }
}
