package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A remark is corrected and withdrawn by who wrote it; everybody else sees that, and nobody else may. */
class RemarkIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private String assignment;

    @BeforeEach
    void thereIsWork() {
        assignment = Works.acceptedByKinhBac("Việc có ý kiến trao đổi " + Plans.symbol());
    }

    private Person at(String account) {
        return journey.signedIn(account).open("/assignment.xhtml?id=" + assignment);
    }

    private static Locator entry(Person person, String words) {
        return person.page().locator(".timeline-remark", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void theWriterCorrectsItInADialogThatOpensWithWhatWasWrittenAndTheFormerTextStays() {
        var writer = at("cv.kinhbac")
                .fill("note:text", "Đã thu 80 phiêu")
                .click("note:add")
                .sees("Đã thêm vào hồ sơ");
        entry(writer, "Đã thu 80 phiêu").locator("[data-opens^='correct-']").click();
        var words = writer.page().locator("dialog[open] textarea");
        assertThat(words.inputValue()).isEqualTo("Đã thu 80 phiêu");
        writer.photograph("remark-correcting");
        words.fill("Đã thu 80 phiếu");
        writer.page().locator("dialog[open] input[type=submit]").click();
        writer.sees("Đã sửa ý kiến");

        var head = at("ct.kinhbac");
        var corrected = entry(head, "Đã thu 80 phiếu");
        assertThat(corrected.locator("[data-opens^='correct-']").count()).isZero();
        corrected.locator("details summary").click();
        assertThat(corrected.locator("details").innerText()).contains("Đã thu 80 phiêu");
        head.photograph("remark-corrected");
    }

    @Test
    void ofSeveralRemarksThatIsCorrectedInWhoseDialogItIsWritten() {
        var writer = at("cv.kinhbac");
        for (var words : List.of("Ý kiến thứ nhất", "Ý kiến thứ hai")) {
            writer.fill("note:text", words).click("note:add");
            entry(writer, words).waitFor();
        }

        entry(writer, "Ý kiến thứ hai").locator("[data-opens^='correct-']").click();
        writer.page().locator("dialog[open] textarea").fill("Ý kiến thứ hai, đã sửa");
        writer.page().locator("dialog[open] input[type=submit]").click();

        writer.sees("Đã sửa ý kiến");
        entry(writer, "Ý kiến thứ hai, đã sửa").waitFor();
        entry(writer, "Ý kiến thứ nhất").waitFor();
    }

    @Test
    void whatTheWriterWithdrawsIsReadByNobodyButItIsSaidThatThereWasSomething() {
        var writer = at("cv.kinhbac")
                .fill("note:text", "Gửi nhầm hồ sơ")
                .click("note:add")
                .sees("Đã thêm vào hồ sơ");
        entry(writer, "Gửi nhầm hồ sơ").locator("[data-opens^='take-back-']").click();
        writer.page().locator("dialog[open] input[type=submit]").click();
        writer.sees("Đã rút ý kiến");

        var head = at("ct.kinhbac").sees("Ý kiến đã được người viết rút lúc");
        assertThat(head.page().content()).doesNotContain("Gửi nhầm hồ sơ");
        head.photograph("remark-withdrawn");
    }

    @Test
    void whatIsRefusedStandsInTheFormAsItWasSentThoughAnOlderDraftIsOnTheServer() {
        var writer = at("cv.kinhbac");
        untilADraftIsSaved(writer, () -> writer.fill("note:text", "Nhờ ai đó"));
        writer.fill("note:text", "Nhờ @Vi Văn Thường xem giúp");

        untilADraftIsSaved(writer, () -> writer.click("note:add"));

        writer.sees("Không nhắc được “@Vi Văn Thường xem”");
        assertThat(writer.field("note:text").inputValue()).isEqualTo("Nhờ @Vi Văn Thường xem giúp");
    }

    private static void untilADraftIsSaved(Person person, Runnable typing) {
        person.page()
                .waitForResponse(
                        answer -> answer.url().contains("/drafts/")
                                && "PUT".equals(answer.request().method()),
                        typing);
    }
}
