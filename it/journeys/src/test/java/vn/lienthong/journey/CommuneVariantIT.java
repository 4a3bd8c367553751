package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A ward's variant of a model that somebody drew for the province: from its drawing to the work that follows it, and back again. */
class CommuneVariantIT {

    private static final String PROVINCES_STEP = "Bước đầu tiên";
    private static final String OWN_STEP = "Tiếp nhận tại phường";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String key = "don-" + mark;
    private final String name = "Đơn của tỉnh " + mark;
    private final String ownKey = "don-kinhbac-" + mark;
    private final String ownName = "Đơn của phường " + mark;
    private Person modeller;
    private Person approver;

    @Test
    void aWardFollowsItsOwnVariantUntilItIsRetiredAndTheProvinceGoesBackToAnEarlierVersion() {
        var provinces = DrawnModel.inForce(key, name);
        approver = journey.signedIn("duyetquytrinh");
        modeller = journey.signedIn("quytrinh");
        variantIsDrawn();
        approvedBesideTheProvincesModel();
        putInForce(Plans.today().plusDays(1), "Phiên bản được áp dụng từ");
        var ward = journey.signedIn("cv.kinhbac");
        var commune = journey.signedIn("cv.lucngan");
        begins(ward, name, "Trước ngày áp dụng", PROVINCES_STEP);

        modeller.open("/process-model.xhtml?key=" + ownKey).click("calling-off:do");
        putInForce(Plans.today(), "Đang áp dụng: phiên bản 1");
        modeller.sees("Quy trình riêng, Phường Kinh Bắc áp dụng").photograph("variant-in-force");
        modeller.open("/process-model.xhtml?key=" + key)
                .sees("Quy trình riêng của các đơn vị")
                .sees(ownName);
        modeller.photograph("variant-of-province");
        var own = begins(ward, ownName, "Đơn ở phường", OWN_STEP);
        begins(commune, name, "Đơn ở xã", PROVINCES_STEP);

        retired();
        begins(ward, name, "Sau khi thôi dùng", PROVINCES_STEP);
        finishes(ward, own);

        provinces.signedByTheHead();
        goesBack();
        var last = begins(ward, name, "Theo bản cũ", PROVINCES_STEP);
        ward.open("/matter.xhtml?id=" + last).sees("Phiên bản 3");
        finishes(ward, last);
    }

    private void variantIsDrawn() {
        modeller.open("/process-model-new.xhtml").fill("begin:name", ownName).fill("begin:new-key", ownKey);
        modeller.choose("begin:copy", name).choose("begin:unit", "Phường Kinh Bắc");
        modeller.click("begin:do").sees("Đã lập bản vẽ.");
        var board = DrawingBoard.of(modeller);
        board.take("first-step").change("Tên", OWN_STEP);
        board.isRight();
        board.photograph("variant-drawn");
    }

    /** There is no former version of its own to compare it with. */
    private void approvedBesideTheProvincesModel() {
        send(ownKey, "Phường tự tiếp nhận");
        approver.open("/process-model.xhtml?key=" + ownKey)
                .sees("Khác với quy trình của tỉnh đang áp dụng (phiên bản 1)")
                .sees(OWN_STEP);
        approver.page().locator(".beside .djs-shape.changed").first().waitFor();
        assertThat(approver.page().locator(".beside .djs-container").count())
                .as("two drawings")
                .isEqualTo(2);
        for (var language : List.of("en", "vi")) {
            EveryPageIT.look(approver, "/process-model.xhtml?key=" + ownKey, language);
        }
        approver.photograph("variant-approving");
        approve(ownKey);
    }

    private void send(String model, String note) {
        modeller.open("/process-model.xhtml?key=" + model).ask("sending-dialog").fill("sending:note", note);
        modeller.click("sending:do").sees("Đã gửi duyệt");
    }

    private void approve(String model) {
        approver.open("/process-model.xhtml?key=" + model)
                .ask("approving-dialog")
                .click("approving:do");
        approver.sees("Đã duyệt. Người gửi");
    }

    private void putInForce(LocalDate day, String told) {
        putInForce(ownKey, day, told);
    }

    private void putInForce(String model, LocalDate day, String told) {
        modeller.open("/process-model.xhtml?key=" + model).ask("deploying-dialog");
        modeller.fill("deploying:day", day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        modeller.click("deploying:do").sees(told);
    }

    /** @param flow as it is called in the list of what the person may begin */
    private String begins(Person person, String flow, String title, String step) {
        person.open("/matter-begin.xhtml").sees(flow);
        assertThat(person.page()
                        .locator("a.row-link", new Page.LocatorOptions().setHasText(mark))
                        .count())
                .as("a unit is offered the one or the other")
                .isEqualTo(1);
        person.page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText(flow))
                .click();
        person.fill("begin:title", title + " " + mark)
                .click("begin:go")
                .sees("Đã gửi")
                .sees(step);
        return person.id();
    }

    private static void finishes(Person person, String matter) {
        person.open("/matter.xhtml?id=" + matter);
        person.page().locator("section.todo [data-opens]").first().click();
        person.page().locator("dialog[open] input[type=submit]").first().click();
        person.sees("Đã kết thúc");
    }

    private void retired() {
        modeller.open("/process-model.xhtml?key=" + ownKey).ask("retiring-dialog");
        modeller.fill("retiring:reason", "Theo quy trình chung của tỉnh").click("retiring:do");
        modeller.sees("Theo quy trình chung của tỉnh").photograph("variant-retired");
    }

    /** What is in force again has gone the same way as any other version. */
    private void goesBack() {
        modeller.open("/process-model.xhtml?key=" + key).sees("Đang áp dụng: phiên bản 2");
        modeller.page()
                .locator("#versions form[id$='back'] input[type=submit]")
                .first()
                .click();
        modeller.sees("phiên bản 1");
        send(key, "Bỏ bước ký");
        approve(key);
        putInForce(key, Plans.today(), "Đang áp dụng: phiên bản 3");
        modeller.photograph("variant-rolled-back");
    }
}
