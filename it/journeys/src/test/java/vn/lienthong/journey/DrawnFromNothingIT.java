package vn.lienthong.journey;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A flow from the blank sheet to its second version with work on it, by the people of the province in their browsers: no code, no
 * file, no restart.
 */
class DrawnFromNothingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String key = "xin-nghi-" + mark;
    private final String name = "Xin nghỉ phép " + mark;
    private Person modeller;
    private Person approver;

    @Test
    void aRequestForLeaveIsDrawnTriedApprovedUsedByTwoUnitsAndChangedWhileItRuns() {
        approver = journey.signedIn("duyetquytrinh");
        modeller = journey.signedIn("quytrinh");
        var drawing = drawn();
        triedOut();
        putInForce(1, "Quy trình đầu tiên", "Số ngày nghỉ lớn hơn 5");

        var officer = new LeaveTaker(journey.signedIn("cv.khcn"));
        var director = new LeaveTaker(journey.signedIn("gd.khcn"));
        var shortLeave = officer.asks(name, "Nghỉ ngắn " + mark, 2);
        director.isOffered("Nghỉ ngắn " + mark, "Đồng ý", "Từ chối")
                .cannotRefuseWithoutAReason("Nghỉ ngắn " + mark)
                .decides("Nghỉ ngắn " + mark, LeaveDrawing.REVIEW, "Đồng ý");
        officer.finds(shortLeave, "Đã kết thúc", "Xem xét đơn: Đồng ý").photograph("whole-short-ended");

        var wardOfficer = new LeaveTaker(journey.signedIn("cv.kinhbac"));
        var wardHead = new LeaveTaker(journey.signedIn("ct.kinhbac"));
        var longLeave = wardOfficer.asks(name, "Nghỉ dài " + mark, 7);
        wardHead.decides("Nghỉ dài " + mark, LeaveDrawing.REVIEW, "Đồng ý");
        new LeaveTaker(journey.signedIn("chutich")).decides("Nghỉ dài " + mark, LeaveDrawing.ABOVE, "Đồng ý");
        wardOfficer.finds(longLeave, "Đã kết thúc", "Cấp trên xem xét: Đồng ý");
        var onItsWay = wardOfficer.asks(name, "Nghỉ Tết " + mark, 3);

        secondVersion(drawing);
        moved();
        wardHead.decides("Nghỉ Tết " + mark, LeaveDrawing.REVIEW, "Đồng ý");
        wardOfficer.decides("Nghỉ Tết " + mark, LeaveDrawing.HANDING_OVER, "Hoàn thành bước này");
        wardOfficer
                .finds(onItsWay, "Đã kết thúc", "Phiên bản 2", LeaveDrawing.HANDING_OVER, "Mọi đơn đều bàn giao")
                .photograph("whole-moved-ended");
    }

    private LeaveDrawing drawn() {
        modeller.open("/process-model-new.xhtml").fill("begin:name", name);
        modeller.fill("begin:new-key", key).click("begin:do").sees("Đã lập bản vẽ.");
        var drawing = new LeaveDrawing(DrawingBoard.of(modeller));
        drawing.drawWithMistakes();
        drawing.mend();
        modeller.photograph("whole-form");
        new DrawnForm(modeller.page()).backToDrawing();
        drawing.decideByDays();
        return drawing;
    }

    /** The trial is begun for an official of a unit, and the modeller decides in everybody's place. */
    private void triedOut() {
        modeller.page().locator("a[href*='try-out.xhtml']").first().click();
        modeller.fill("who:words", "cv.kinhbac").click("who:find").sees("Nội dung ban đầu");
        LeaveTaker.fill(modeller, 7);
        modeller.click("start:go").sees(LeaveDrawing.REVIEW);
        tries("Từ chối");
        modeller.sees("Hãy ghi lý do khi chọn “Từ chối”.");
        tries("Đồng ý");
        modeller.sees(LeaveDrawing.ABOVE).photograph("whole-tried");
        tries("Đồng ý");
        modeller.sees("Hồ sơ đã đi hết quy trình").sees("Đơn nghỉ phép được đồng ý");
    }

    private void tries(String decision) {
        modeller.page()
                .locator("form[id$='step'] input[type=submit][value='" + decision + "']")
                .first()
                .click();
        modeller.page().waitForLoadState();
    }

    /** Sent, approved by another person who reads in words what it says, and in force from today. */
    private void putInForce(int version, String note, String words) {
        modeller.open("/process-model.xhtml?key=" + key).ask("sending-dialog").fill("sending:note", note);
        modeller.click("sending:do").sees("Đã gửi duyệt");
        approver.open("/notices.xhtml").sees("Có quy trình chờ duyệt");
        approver.page()
                .locator("a[href*='process-model.xhtml?id=']", new Page.LocatorOptions().setHasText(mark))
                .first()
                .click();
        approver.sees(note).sees(words).photograph("whole-approving-" + version);
        approver.ask("approving-dialog").click("approving:do").sees("Đã duyệt. Người gửi");
        modeller.open("/process-model.xhtml?key=" + key).ask("deploying-dialog");
        modeller.fill("deploying:day", Plans.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        modeller.click("deploying:do").sees("Đang áp dụng: phiên bản " + version);
    }

    private void secondVersion(LeaveDrawing drawing) {
        modeller.open("/process-model.xhtml?key=" + key).click("next:do").sees("Đã lập bản vẽ.");
        drawing.addHandingOver(DrawingBoard.of(modeller));
        modeller.page().locator(".page-actions a[href*='process-model.xhtml']").click();
        modeller.sees(LeaveDrawing.HANDING_OVER);
        putInForce(2, "Thêm bước bàn giao", "Ai làm: Người bắt đầu – Đơn vị bắt đầu");
    }

    /** What still runs by the first version goes on by the second. */
    private void moved() {
        modeller.open("/process-running.xhtml?key=" + key + "&version=1").sees("Xem xét đơn");
        modeller.page().locator("a[href*='process-migrate.xhtml']").first().click();
        modeller.sees("1 hồ sơ sẽ chuyển sang phiên bản 2").photograph("whole-migrate");
        modeller.fill("migrating:reason", "Mọi đơn đều bàn giao").click("migrating:do");
        modeller.sees("Đã chuyển 1, giữ nguyên 0").photograph("whole-moved");
    }
}
