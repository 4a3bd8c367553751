package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aCommuneAsksTheProvincesMonitorWhoAnswersFromTheWorkList() {
        var title = "Việc có chỗ phải hỏi " + Plans.symbol();
        var assignment = Works.acceptedByKinhBac(title);

        var commune = journey.signedIn("cv.kinhbac").open("/assignment.xhtml?id=" + assignment);
        commune.ask("ask-dialog");
        commune.chooseContaining("ask:post", "Theo dõi")
                .fill("ask:words", "Phường mới sáp nhập dùng biểu mẫu cũ hay mẫu số 02?");
        commune.photograph("question-ask");
        commune.fill("ask:day", "31/02/2027").click("ask:go").sees("Ngày này không có trong lịch.");
        commune.page().locator("dialog[open] .field-error").waitFor();
        commune.fill("ask:day", "01/01/2026").click("ask:go").sees("Hạn trả lời 01/01/2026 phải sau hôm nay.");
        commune.photograph("question-refused");
        assertThat(commune.page().locator("dialog[open] .message.error").innerText())
                .contains("phải sau hôm nay");
        assertThat(commune.field("ask:words").inputValue()).contains("biểu mẫu cũ hay mẫu số 02?");
        commune.page().locator("[data-closes='ask-dialog']").click();
        assertThat(commune.page().locator("#messages .message.error").innerText())
                .contains("phải sau hôm nay");
        commune.ask("ask-dialog").fill("ask:day", "").click("ask:go").sees("Đã gửi câu hỏi.");
        commune.photograph("question-asked");

        var monitor = journey.signedIn("theodoi");
        monitor.openWaiting(title).sees("Phường mới sáp nhập dùng biểu mẫu cũ hay mẫu số 02?");
        monitor.photograph("question-todo");
        var answer = monitor.page().locator("textarea[name$=':answer:words']").first();
        answer.fill("Dùng mẫu số 02 kèm theo Kế hoạch 17.");
        monitor.page().locator("[name$=':answer:go']").first().click();
        monitor.isDone();
        monitor.open("/notices.xhtml?unread=true");
        assertThat(monitor.page()
                        .locator("td a", new Page.LocatorOptions().setHasText(title))
                        .count())
                .isZero();

        commune.open("/notices.xhtml").sees("Câu hỏi của bạn đã được trả lời");
        commune.open("/assignment.xhtml?id=" + assignment).sees("Dùng mẫu số 02 kèm theo Kế hoạch 17.");
        commune.photograph("question-answered");
        assertThat(commune.page().locator(".timeline-question_answered").innerText())
                .contains("biểu mẫu cũ hay mẫu số 02?")
                .contains("Dùng mẫu số 02 kèm theo Kế hoạch 17.");
    }

    @Test
    void whoAskedTakesTheQuestionBackAndTheOtherHasNothingToAnswer() {
        var title = "Việc hỏi rồi thôi " + Plans.symbol();
        var assignment = Works.acceptedByKinhBac(title);
        var commune = journey.signedIn("cv.kinhbac").open("/assignment.xhtml?id=" + assignment);
        commune.ask("ask-dialog");
        commune.chooseContaining("ask:post", "Theo dõi").fill("ask:words", "Có phải báo cáo hằng tuần không?");
        commune.click("ask:go").sees("Đã gửi câu hỏi.");

        commune.page().locator("[data-opens^='question-back-']").first().click();
        commune.page().locator("dialog[open] [name$=':question-back:go']").click();
        commune.sees("Đã rút câu hỏi.");
        assertThat(Program.items(Program.inTheNameOf("theodoi").get("/api/v1/work-items?size=100&sort=NEWEST")))
                .noneMatch(item -> assignment.equals(item.get("caseFileId")));
    }
}
