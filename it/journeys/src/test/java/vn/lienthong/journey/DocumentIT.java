package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void anOfficerDraftsTheHeadAndTheOfficeCheckTheChairmanSignsTheClerkIssuesAndTwoCommunesAcknowledge() {
        var summary =
                "Ban hành Quy chế tổ công nghệ số cộng đồng " + Plans.symbol().split("/")[0];
        var drafter = journey.signedIn("cv.khcn").open("/document-edit.xhtml");
        drafter.photograph("document-form");
        drafter.chooseValue("document:kind", "DECISION")
                .chooseContaining("document:issuer", "Ủy ban nhân dân tỉnh")
                .fill("document:summary", summary)
                .attach("document:files", "quyet-dinh.pdf");
        drafter.tick("Các đơn vị nhận", "Phường Kinh Bắc").tick("Các đơn vị nhận", "Xã Yên Thế");
        drafter.click("document:save").sees("Đã lưu dự thảo");
        var document = drafter.id();
        drafter.photograph("document-draft");
        drafter.ask("sending-dialog").click("sending:go").isDone();

        step("cds.khcn", document, "pass-check-content");
        step("gd.vp", document, "pass-check-form");
        step("chutich", document, "pass-sign-document");
        var clerk = step("vt.vp", document, "numbering");
        clerk.open("/document.xhtml?id=" + document).ask("issuing-dialog").attach("issuing:files", "ban-phat-hanh.pdf");
        clerk.click("issuing:go").sees("Đã phát hành văn bản");
        clerk.photograph("document-issued");
        clerk.open("/document-register.xhtml").sees(summary);
        clerk.photograph("document-register");

        var answer = Program.object(Program.inTheNameOf("chutich").get("/api/v1/documents/" + document));
        assertThat((String) answer.get("symbol")).matches("\\d{2,}/QĐ-UBND");
        assertThat(answer.get("state")).isEqualTo("ISSUED");

        givesWork(document, (String) answer.get("symbol"));
        acknowledge("ct.kinhbac", summary);
        acknowledge("vt.yenthe", summary);
        clerk.open("/document.xhtml?id=" + document).sees("2/2");
        clerk.photograph("document-received");
        clerk.ask("recalling-dialog")
                .fill("recalling:why", "Ban hành nhầm phụ lục")
                .click("recalling:go");
        clerk.sees("Đã thu hồi văn bản");
        var head = journey.signedIn("ct.yenthe").openWaiting(summary);
        head.photograph("incoming-recalled");
        head.ask("taken-dialog").click("taken:go").isDone();
        var codes = Program.items(Program.inTheNameOf("chutich").get("/api/v1/documents/" + document + "/receipts"));
        assertThat(codes).extracting(each -> each.get("code")).containsExactlyInAnyOrder("13", "15");
    }

    /** The register is taken out; the office gives the work of the document, and both pages lead to each other. */
    private void givesWork(String document, String symbol) {
        var monitor = journey.signedIn("theodoi").open("/document.xhtml?id=" + document);
        monitor.photograph("document-give");
        monitor.click("giving:go")
                .sees("Đã mở dự thảo giao nhiệm vụ từ văn bản")
                .sees(symbol);
        monitor.photograph("document-given");
        monitor.page().locator("a[href='/document.xhtml?id=" + document + "']").click();
        monitor.sees("Nhiệm vụ giao từ văn bản");
        assertThat(monitor.page().locator("[id='giving:go']").count()).isZero();
        var typed = new HashMap<>(Plans.directive(symbol));
        typed.put("issuedOn", Plans.today().toString());
        assertThat(Program.inTheNameOf("theodoi")
                        .post("/api/v1/directives", typed)
                        .statusCode())
                .isEqualTo(422);
        monitor.open("/document-register.xhtml").photograph("document-register-office");
        var link = monitor.page().locator("a[href^='/exports/register.xlsx']").getAttribute("href");
        var file = monitor.page().request().get(RunningSystem.WEB + link);
        assertThat(file.body()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(Program.inTheNameOf("theodoi")
                        .get("/api/v1/documents/register.xlsx?unit=H05")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(".xlsx"));
    }

    private void acknowledge(String account, String summary) {
        var clerk = journey.signedIn(account).openWaiting(summary);
        clerk.photograph("incoming-" + account);
        clerk.ask("receive-dialog").click("receive:go").sees("Đã tiếp nhận và vào sổ văn bản đến");
        clerk.open("/incomings.xhtml").sees(summary);
        clerk.photograph("incomings-" + account);
    }

    private Person step(String account, String document, String form) {
        var person = journey.signedIn(account).open("/document.xhtml?id=" + document);
        person.page().locator("section.todo").first().waitFor();
        person.photograph("document-" + account);
        person.ask(form + "-dialog").click(form + ":go");
        person.page()
                .locator("[data-opens='" + form + "-dialog']")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return person;
    }
}
