package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What other drawing programs write is opened, with what cannot be used here named, or declined with a reason; then the gate says what
 * is still to do, and what is drawn can be kept.
 */
class ForeignModelsIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private final String key = "tu-noi-khac-" + UUID.randomUUID().toString().substring(0, 8);
    private Person person;
    private Page page;

    @BeforeEach
    void aBlankSheet() {
        DrawnModel.blank(key, "Từ chương trình khác");
        person = journey.signedIn("quytrinh").open("/modeller.xhtml?key=" + key);
        page = person.page();
        page.locator("#modeller[data-ready=true]").waitFor();
    }

    @Test
    void poolsLanesMessagesDataAndGroups() {
        brings(
                "pools",
                "UBND xã",
                "Người dân",
                "Văn thư",
                "Chủ tịch",
                "Sổ đăng ký",
                "Kho lưu trữ",
                "Đơn",
                "Trong ngày làm việc");
        shows("Receive", "Register", "Sign", "Choice", "Done", "Refused");
        says("“Vào sổ” chưa nêu ai làm");
        assertThat(page.locator("[data-part=findings]").innerText()).doesNotContain("Definition", "med");
    }

    @Test
    void extensionsAndCodeOfOtherEngines() {
        brings("extensions", "Gửi thư", "Tính ngày", "Xét điều kiện", "Cập nhật nhân sự", "Báo hiệu");
        shows("ask", "mail", "calc", "rule", "call", "late", "remind");
        says("“Gửi thư” chưa nêu hệ thống làm gì");
        assertThat(drawn()).doesNotContain("flowable", "zeebe", "signavio", "groovy", "initiator");
    }

    @Test
    void subProcessesOpenedAndClosed() {
        brings("sub-processes", "Thẩm định hồ sơ", "Lấy ý kiến");
        shows("Collapsed", "Expanded", "e");
        says("“Thẩm định hồ sơ” chưa nêu ai làm");
    }

    @Test
    void noDrawingAtAll() {
        brings("no-diagram");
        shows("s", "t1", "g", "t2", "e1", "e2");
        says("“Xem đơn” chưa nêu ai làm");
    }

    @Test
    void whatIsNoProcessIsDeclinedAndTheDrawingStays() throws IOException {
        declines("choreography.bpmn", text("choreography"), "choreography");
        declines("only-pools.bpmn", text("only-pools"), "không có quy trình nào có bước");
        declines("anh.bpmn", "\u0089PNG\r\n", "không phải là quy trình BPMN 2.0");
        declines("trang.bpmn", "<html><body>Không</body></html>", "không phải là quy trình BPMN 2.0");
        declines("thuc-the.bpmn", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "không phải là quy trình BPMN 2.0");
        declines("lon.bpmn", "x".repeat((1 << 20) + 1), "lớn hơn 1 MB");
        shows("begin", "first-step", "end");
    }

    private void brings(String name, String... leftOut) {
        try {
            upload(name + ".bpmn", text(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var told = page.locator("[data-notice=imported]:not(.error)");
        told.waitFor();
        assertThat(List.of(leftOut))
                .allSatisfy(each -> assertThat(told.innerText()).contains(each));
        page.locator("#modeller[data-kept=true]").waitFor();
        page.locator("[aria-label='Vừa khung']").click();
        person.photograph("foreign-" + name);
    }

    private void declines(String name, String content, String reason) {
        upload(name, content);
        page.locator("[data-notice=imported].error", new Page.LocatorOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(reason))
                .waitFor();
    }

    private void upload(String name, String content) {
        page.waitForFileChooser(
                        () -> page.locator("[aria-label='Nhập tệp .bpmn']").click())
                .setFiles(new FilePayload(name, "application/xml", content.getBytes(UTF_8)));
    }

    private static String text(String name) throws IOException {
        try (InputStream file = ForeignModelsIT.class.getResourceAsStream("foreign/" + name + ".bpmn")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private void shows(String... elements) {
        for (var element : elements) {
            page.locator(".djs-shape[data-element-id=" + element + "]").waitFor();
        }
    }

    private void says(String sentence) {
        page.locator("[data-part=findings]", new Page.LocatorOptions().setHasText(sentence))
                .waitFor();
    }

    private String drawn() {
        return Program.inTheNameOf("quytrinh")
                .get("/api/v1/process-models/" + key + "/draft")
                .body();
    }
}
