package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two coordinating units are asked; one gives its input, which the lead must take up or answer. */
class CoordinatingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aCoordinatingUnitGivesInputAndTheLeadMustSayWhatBecomesOfIt() {
        var title = "Việc có phối hợp " + Plans.symbol();
        var assignment = Plans.issuedWith(title, "H05.08", "H05.09187", "H05.07582");
        PassingOnIT.accept("gd.khcn", assignment, "cv.khcn");

        var ward = journey.signedIn("ct.kinhbac").openWaiting(title);
        ward.fill("give-input:words", "Đề nghị bổ sung biểu mẫu thống kê cho cấp phường")
                .attach("give-input:files", "bieu-mau.pdf");
        ward.photograph("give-input");
        ward.click("give-input:go").isDone();
        ward.sees("Chờ tiếp thu, giải trình");

        var officer = journey.signedIn("cv.khcn").openWaiting(title);
        officer.sees("Đề nghị bổ sung biểu mẫu thống kê cho cấp phường").sees("Đang chờ ý kiến");
        officer.fill("hand-in:summary", "Đã hoàn thành")
                .attach("hand-in:files", "ket-qua.pdf")
                .click("hand-in:go")
                .sees("ý kiến phối hợp của Phường Kinh Bắc chưa được tiếp thu hoặc giải trình");
        officer.photograph("input-unanswered");
        officer.page().locator("[data-opens^='answer-']").first().click();
        officer.page().locator("dialog[open] textarea").fill("Biểu mẫu đã có trong phụ lục 2");
        officer.photograph("input-answering");
        officer.page().locator("dialog[open] .button.primary").click();
        officer.sees("Đã ghi câu trả lời cho đơn vị phối hợp").sees("Đã giải trình");
        officer.photograph("input-answered");
        officer.fill("hand-in:summary", "Đã hoàn thành")
                .attach("hand-in:files", "ket-qua.pdf")
                .click("hand-in:go")
                .isDone();

        assertThat(Program.inTheNameOf("gd.khcn").waitingFor(assignment)).isNotBlank();
        ward.open("/notices.xhtml").sees("Đơn vị chủ trì đã trả lời ý kiến phối hợp");
    }
}
