package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private static void type(Page window, String words) {
        window.waitForResponse(
                answer -> answer.url().contains("/drafts/")
                        && answer.request().method().equals("PUT"),
                () -> window.locator("[id='note:text']").fill(words));
    }

    @Test
    void theSecondOfTwoWindowsIsToldAndNothingIsLost() {
        var assignment = Plans.issued("Việc viết ở hai cửa sổ " + Plans.symbol(), "H05.08", "NONE");
        var first = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        var second = first.context().newPage();
        second.navigate(RunningSystem.WEB + "/assignment.xhtml?id=" + assignment);
        second.locator("[id='note:text']").waitFor();

        type(first.page(), "Ý kiến viết ở cửa sổ thứ nhất");
        type(second, "Ý kiến viết ở cửa sổ thứ hai");
        second.locator(".draft-clash").waitFor();
        assertThat(second.locator("[id='note:text']").inputValue()).isEqualTo("Ý kiến viết ở cửa sổ thứ hai");
        second.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of(System.getProperty("lienthong.work"), "screens", "draft-clash.png")));

        second.waitForResponse(
                answer -> answer.url().contains("/drafts/") && answer.status() == 204,
                () -> second.locator("[data-draft-mine]").click());
        first.page().reload();
        first.page().locator(".draft-note").first().waitFor();
        assertThat(first.field("note:text").inputValue()).isEqualTo("Ý kiến viết ở cửa sổ thứ hai");
        second.close();
    }

    private static HttpResponse<String> put(String key, String header, String value, String content) {
        return Program.send(Program.inTheNameOf("theodoi")
                .to("/api/v1/drafts/" + key)
                .header("Content-Type", "application/json")
                .header(header, value)
                .PUT(BodyPublishers.ofString(content))
                .build());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aProgramWritesADraftOnlyOverTheVersionThatItHasRead() {
        var key = "try:" + System.nanoTime();
        assertThat(put(key, "X-Nothing", "1", "{}").statusCode()).isEqualTo(428);

        var first = put(key, "If-None-Match", "*", "{\"a\": \"một\"}");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertThat(put(key, "If-None-Match", "*", "{}").statusCode()).isEqualTo(412);

        var second = put(key, "If-Match", tag(first), "{\"a\": \"hai\"}");
        assertThat(second.statusCode()).isEqualTo(204);
        var late = put(key, "If-Match", tag(first), "{\"a\": \"ba\"}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat((String) Program.object(late).get("detail")).contains("ETag");

        var read = Program.inTheNameOf("theodoi").get("/api/v1/drafts/" + key);
        assertThat(read.body()).contains("hai");
        assertThat(tag(read)).isEqualTo(tag(second));
        assertThat(Program.inTheNameOf("gd.khcn").get("/api/v1/drafts/" + key).statusCode())
                .isEqualTo(404);
    }
}
