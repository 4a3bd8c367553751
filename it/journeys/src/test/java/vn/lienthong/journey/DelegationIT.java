package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The director delegates approvals in writing; the deputy decides "TUQ."; after revocation it is refused. */
class DelegationIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aSubstituteActsTuqUntilItIsRevoked() {
        var number = Plans.symbol().replace("KH-UBND", "QĐ-SKHCN");
        var first = handedIn("Việc được ủy quyền " + number);
        var second = handedIn("Việc sau khi thu hồi " + number);
        var director = journey.signedIn("gd.khcn").open("/delegations.xhtml");
        director.photograph("delegations");
        director.page().locator("a.button[href^='/delegation-edit']").first().click();
        grant(director, number);
        director.sees(number);
        director.photograph("delegation-granted");

        var deputy = journey.signedIn("pgd.khcn");
        readsOfTheDelegation(deputy, number);
        deputy.openWaiting("Việc được ủy quyền " + number);
        deputy.photograph("delegation-to-approve");
        deputy.ask("approve-dialog").click("approve:go").isDone();
        deputy.sees("TUQ. Giám đốc Sở").sees(number);
        deputy.photograph("delegation-history");
        assertThat(Program.object(Program.inTheNameOf("gd.khcn").get("/api/v1/assignments/" + first))
                        .get("state"))
                .isEqualTo("SUBMITTED");

        deputy.openWaiting("Việc sau khi thu hồi " + number).ask("approve-dialog");
        revoke(director, number);
        deputy.click("approve:go");
        assertThat(Program.object(Program.inTheNameOf("gd.khcn").get("/api/v1/assignments/" + second))
                        .get("state"))
                .isEqualTo("ACCEPTED");
        deputy.photograph("delegation-refused");
        deputy.open("/notices.xhtml?event=DELEGATION_ENDED").sees(number);
    }

    /** On the page of notices, which leads to where the deputy sees it, and as a program reads it. */
    private static void readsOfTheDelegation(Person deputy, String number) {
        deputy.open("/notices.xhtml?event=DELEGATION_GIVEN").sees("Bạn được ủy quyền xử lý một phần công việc");
        deputy.photograph("delegation-told");
        deputy.page()
                .locator("tr", new Page.LocatorOptions().setHasText(number))
                .locator("a.row-link")
                .click();
        deputy.page().waitForURL(address -> address.contains("/delegations.xhtml"));
        deputy.sees(number).photograph("delegation-of-the-delegate");

        var told = Program.inTheNameOf("pgd.khcn").get("/api/v1/notices?event=DELEGATION_GIVEN&size=100");
        assertThat(Program.items(told))
                .filteredOn(notice -> String.valueOf(notice.get("delegation")).contains(number))
                .singleElement()
                .satisfies(notice -> assertThat(notice).doesNotContainKeys("caseFileId", "kind", "number", "title"));
    }

    private static void grant(Person director, String number) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        director.chooseContaining("delegation:delegate", "Phó Giám đốc Sở")
                .chooseValue("delegation:capacity", "DELEGATED")
                .fill("delegation:from", DATE.format(today))
                .fill("delegation:to", DATE.format(today.plusDays(30)))
                .fill("delegation:number", number)
                .fill("delegation:signed", DATE.format(today))
                .fill("delegation:matter", "Phê duyệt kết quả thực hiện nhiệm vụ");
        director.page()
                .locator("[id='delegation:steps'] input[value=approve-result]")
                .check();
        director.photograph("delegation-form");
        director.click("delegation:go");
    }

    private static void revoke(Person director, String number) {
        var row = director.page().locator("tr", new Page.LocatorOptions().setHasText(number));
        row.locator("button[data-opens^=revoking-]").click();
        row.locator("textarea").fill("Giám đốc trực tiếp duyệt");
        row.locator("dialog input[type=submit]").click();
        director.sees("Đã thu hồi");
    }

    private String handedIn(String title) {
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var officer = (String)
                Program.object(Program.inTheNameOf("cv.khcn").get("/api/v1/me")).get("name");
        journey.signedIn("gd.khcn")
                .openWaiting(title)
                .chooseContaining("accept:handler", officer)
                .click("accept:go")
                .isDone();
        journey.signedIn("cv.khcn")
                .openWaiting(title)
                .fill("hand-in:summary", "Đã xong")
                .attach("hand-in:files", "ket-qua.pdf")
                .click("hand-in:go")
                .isDone();
        return assignment;
    }
}
