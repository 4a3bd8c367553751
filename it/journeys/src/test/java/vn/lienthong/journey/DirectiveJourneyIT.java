package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job: a directive goes from the province to its communes and back. */
class DirectiveJourneyIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private final String symbol = Plans.symbol();
    private final String toAll = "Rà soát hạ tầng số " + symbol;
    private final String toDepartment = "Tổng hợp báo cáo " + symbol;

    @Test
    void aDirectiveGoesToAllCommunesAndBack() {
        var monitor = journey.signedIn("theodoi");
        var directive = enter(monitor);
        cut(monitor, directive, toAll, "ALL_COMMUNES");
        cut(monitor, directive, toDepartment, "NONE");
        monitor.open("/directive.xhtml?id=" + directive).ask("send-dialog").click("send:go");

        var chairman = journey.signedIn("chutich");
        sendBackAndIssue(chairman, monitor, directive);
        fansOutTo99(chairman, directive);

        var head = journey.signedIn("ct.kinhbac");
        head.openWaiting(toAll).chooseContaining("accept:handler", "–").photograph("accept");
        head.chooseContaining("accept:handler", nameOf("cv.kinhbac"))
                .click("accept:go")
                .isDone();

        returnAndReaddress(monitor);
        workAndApprove(head, monitor);
        theChairmanSeesTotalsThatAddUp(chairman, directive);
    }

    private String enter(Person monitor) {
        monitor.open("/directive-edit.xhtml")
                .fill("directive:symbol", symbol)
                .fill("directive:signed", "05/01/2026")
                .fill("directive:signer", "Nguyễn Văn Thử")
                .fill("directive:summary", "Kế hoạch rà soát hạ tầng số năm 2026")
                .attach("directive:files", "ke-hoach.pdf")
                .click("directive:save");
        monitor.sees("ke-hoach.pdf").photograph("directive-draft");
        return monitor.id();
    }

    private void cut(Person monitor, String directive, String title, String recipients) {
        monitor.open("/assignment-edit.xhtml?directive=" + directive)
                .fill("assignment:title", title)
                .fill("assignment:clause", "II.1")
                .fill("assignment:content", "Rà soát, lập danh mục và đề xuất nâng cấp")
                .fill("assignment:deliverable", "Báo cáo rà soát")
                .fill("assignment:responsibility", "Thủ trưởng đơn vị chịu trách nhiệm")
                .fill("assignment:authority", "Được huy động các phòng chuyên môn")
                .chooseValue("assignment:term", "WORKING_DAYS")
                .fill("assignment:days", "10")
                .tick("Đơn vị chủ trì", "Sở Khoa học và Công nghệ")
                .chooseValue("assignment:recipients", recipients)
                .click("assignment:save");
        monitor.sees(title);
    }

    private void sendBackAndIssue(Person chairman, Person monitor, String directive) {
        chairman.openWaiting(symbol)
                .ask("back-dialog")
                .fill("back:reason", "Bổ sung thời hạn báo cáo")
                .click("back:go")
                .isDone();
        monitor.open("/directive.xhtml?id=" + directive).sees("Bổ sung thời hạn báo cáo");
        monitor.ask("send-dialog").click("send:go");
        chairman.openWaiting(symbol).photograph("issue");
        chairman.ask("issue-dialog").click("issue:go").isDone();
    }

    private void fansOutTo99(Person chairman, String directive) {
        chairman.open("/directive.xhtml?id=" + directive);
        chairman.page().getByText(toAll).first().click();
        chairman.sees("0/99").photograph("fan-out");
        chairman.page()
                .waitForCondition(
                        () -> chairman.page().locator("#parts tbody tr").count() == 99);
    }

    private void returnAndReaddress(Person monitor) {
        var lucNgan = journey.signedIn("ct.lucngan");
        lucNgan.openWaiting(toAll)
                .ask("return-dialog")
                .fill("return:reason", "Hạ tầng do đơn vị khác quản lý")
                .click("return:go")
                .isDone();
        monitor.openWaiting(toAll).sees("Hạ tầng do đơn vị khác quản lý").photograph("readdress");
        monitor.choose("readdress:lead", "Xã Lục Ngạn")
                .fill("readdress:remark", "Đúng địa bàn, đề nghị thực hiện")
                .click("readdress:go")
                .isDone();
        lucNgan.openWaiting(toAll).sees("Đúng địa bàn");
    }

    private void workAndApprove(Person head, Person monitor) {
        var officer = journey.signedIn("cv.kinhbac");
        officer.openWaiting(toAll).photograph("carry-out");
        officer.fill("progress:percent", "60")
                .fill("progress:text", "Đã rà soát 6 trên 10 thôn")
                .attach("progress:files", "minh-chung.pdf")
                .click("progress:go")
                .sees("Đã rà soát 6 trên 10 thôn")
                .sees("minh-chung.pdf");
        officer.fill("hand-in:summary", "Đã hoàn thành rà soát")
                .click("hand-in:go")
                .isDone();

        head.openWaiting(toAll)
                .ask("approve-not-dialog")
                .fill("approve-not:reason", "Bổ sung số liệu")
                .click("approve-not:go")
                .isDone();
        officer.openWaiting(toAll)
                .sees("Bổ sung số liệu")
                .fill("hand-in:summary", "Đã bổ sung số liệu")
                .click("hand-in:go")
                .isDone();
        head.openWaiting(toAll).photograph("approve");
        head.ask("approve-dialog").click("approve:go").isDone();

        monitor.openWaiting(toAll).ask("confirm-dialog").click("confirm:go").isDone();
        monitor.photograph("completed");
    }

    private void theChairmanSeesTotalsThatAddUp(Person chairman, String directive) {
        chairman.open("/directive.xhtml?id=" + directive).photograph("directive-issued");
        var sums = chairman.page().locator("tfoot .number").allInnerTexts();
        var total = Integer.parseInt(sums.get(0).strip());
        assertThat(total).isEqualTo(101);
        assertThat(sums.stream()
                        .skip(1)
                        .mapToInt(sum -> Integer.parseInt(sum.strip()))
                        .sum())
                .isEqualTo(total);
    }

    private String nameOf(String account) {
        return (String)
                Program.object(Program.inTheNameOf(account).get("/api/v1/me")).get("name");
    }
}
