package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkListIT {

    private static final int MANY = 20;

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void ofTwentyApprovedAtOnceTwoWereDecidedMeanwhileAndTheResultNamesThem() {
        var tag = "loạt" + Plans.symbol().replaceAll("\\D", "");
        var ids = IntStream.range(0, MANY)
                .mapToObj(i -> Plans.issued("Việc " + (i + 1) + " duyệt " + tag, "H05.08", "NONE"))
                .toList();
        ids.forEach(WorkListIT::accept);
        handIn(ids);
        var director = journey.signedIn("gd.khcn").open("/?words=" + tag);
        assertThat(director.page().locator("main input[name=item]").count()).isEqualTo(MANY);
        director.page().locator("[data-all]").check();
        director.photograph("bulk-chosen");
        director.page().locator("[data-verb=APPROVE]").click();
        director.sees("20 việc sẽ được thực hiện");
        director.photograph("bulk-plan");

        ids.subList(0, 2).forEach(WorkListIT::deputyApproves);
        director.click("bulk:go");

        director.sees("18 việc đã thực hiện, 2 việc không thực hiện được.");
        director.photograph("bulk-result");
        var refused = director.page().locator("tr", withText("đã được Đặng Đình Doanh xử lý"));
        assertThat(refused.count()).isEqualTo(2);
        assertThat(refused.allInnerTexts()).allMatch(text -> text.contains("Việc 1 ") || text.contains("Việc 2 "));
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("SUBMITTED"));
        director.page().locator("main a.button[data-back]").click();
        director.sees("Không có việc nào khớp với bộ lọc");
    }

    @Test
    void aFilterIsSavedCountedAndSharedWithTheAgency() {
        var tag = "lọc" + Plans.symbol().replaceAll("\\D", "");
        Plans.issued("Việc thứ nhất " + tag, "H05.08", "NONE");
        Plans.issued("Việc thứ hai " + tag, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/?words=" + tag);
        director.ask("save-dialog").fill("save:name", "Bộ lọc " + tag);
        director.photograph("filter-asked");
        director.click("save:do").sees("Đã lưu bộ lọc “Bộ lọc " + tag + "”");
        assertThat(director.page().locator(".saved .chip", withText(tag)).innerText())
                .contains("2");
        director.click("share:yes").sees("Đã chia sẻ bộ lọc");
        director.photograph("filter-shared");

        var officer = journey.signedIn("cv.khcn").open("/");
        var chip = officer.page().locator(".saved .chip", withText(tag));
        assertThat(chip.innerText()).contains("Đào Hữu Nghị").contains("0");
        chip.click();
        officer.sees("Không có việc nào khớp với bộ lọc");
        assertThat(officer.page().locator("[id='rename:do'], [id='delete:do']").count())
                .isZero();
        assertThat(journey.signedIn("ct.kinhbac")
                        .open("/")
                        .page()
                        .locator(".saved .chip", withText(tag))
                        .count())
                .isZero();

        var otherWindow = director.page().context().newPage();
        otherWindow.navigate(director.page().url());
        otherWindow.locator("[data-opens='delete-dialog']").click();
        director.ask("delete-dialog");
        director.click("delete:do").sees("Đã xóa bộ lọc");
        otherWindow.locator("[id='delete:do']").click();
        otherWindow.locator("body", withText("vừa được xóa ở nơi khác")).waitFor();
        otherWindow.close();
    }

    @Test
    void theDeputyIsAskedAndToldWhoHoldsTheWorkAndTakesItOver() {
        var tag = "thay" + Plans.symbol().replaceAll("\\D", "");
        var assignment = Plans.issued("Việc xử lý " + tag, "H05.08", "NONE");
        accept(assignment);
        var officer = journey.signedIn("cv.khcn").open("/?words=" + tag).sees("Việc xử lý " + tag);
        assertThat(officer.page().locator("main input[name=item]").count())
                .as("nothing to choose where nothing can be done at once")
                .isZero();
        var deputy = journey.signedIn("pgd.khcn").open("/?desk=UNIT&words=" + tag);
        deputy.sees("Nguyễn Thị Thanh Huyền");
        deputy.photograph("unit-list");
        deputy.page().locator("a", withText("Xử lý thay, giao lại")).click();
        deputy.photograph("hand-over");
        deputy.ask("take-dialog").sees("Nguyễn Thị Thanh Huyền đang giữ việc này");
        deputy.photograph("take-over-asked");

        deputy.click("take:do").sees("Bạn đã nhận xử lý thay việc này");
        deputy.photograph("taken-over");
        assertThat(deputy.page().locator("section.todo").count()).isPositive();
        assertThat(Program.object(Program.inTheNameOf("cv.khcn").get("/api/v1/me")))
                .isNotEmpty();
        journey.signedIn("cv.khcn").open("/notices.xhtml").sees("Lãnh đạo đơn vị nhận xử lý thay việc");
        assertThat(journey.signedIn("gd.khcn")
                        .open("/?words=" + tag)
                        .page()
                        .locator("main input[name=item]")
                        .count())
                .isZero();
    }

    @Test
    void theKeyboardMovesChoosesOpensAndComesBackToTheListAsItWas() {
        var tag = "phím" + Plans.symbol().replaceAll("\\D", "");
        Plans.issued("Việc A " + tag, "H05.08", "NONE");
        Plans.issued("Việc B " + tag, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/?words=" + tag + "&sort=OLDEST");
        var keyboard = director.page().keyboard();
        keyboard.press("?");
        director.page().locator("dialog#shortcuts[open]").waitFor();
        director.photograph("shortcuts");
        keyboard.press("Escape");
        keyboard.press("j");
        keyboard.press("x");
        keyboard.press("j");
        assertThat(director.page().locator("main input[name=item]:checked").count())
                .isEqualTo(1);
        keyboard.press("Enter");
        director.page().locator("section.todo").first().waitFor();
        director.sees("Việc B " + tag);
        director.page().locator("a.back-to-list").waitFor();
        keyboard.press("u");
        director.page().waitForURL(address -> address.contains("sort=OLDEST"));
        assertThat(director.page().evaluate("document.activeElement.textContent"))
                .isEqualTo("Việc B " + tag);

        director.open("/search.xhtml?q=" + tag);
        keyboard.press("j");
        keyboard.press("Enter");
        director.page().waitForURL(address -> address.contains("/assignment.xhtml"));
        director.page().locator("a.back-to-list", withText("Kết quả tra cứu")).waitFor();
        keyboard.press("u");
        director.page().waitForURL(address -> address.contains("/search.xhtml?q=" + tag.substring(0, 1)));
        director.open("/?words=" + tag);
        assertThat(director.page().locator("nav.chips .chip-count").first().innerText())
                .as("as many as the list it leads to")
                .isEqualTo("2");

        director.page().locator("main input[name=words]").focus();
        keyboard.press("j");
        assertThat(director.page().locator("main input[name=words]").inputValue())
                .contains("j");
        director.open("/");
        keyboard.press("g");
        keyboard.press("d");
        director.page().waitForURL(address -> address.contains("/directives.xhtml"));
    }

    @Test
    void searchFindsWhatPeopleWroteAndMarksIt() {
        var tag = Plans.symbol().replaceAll("\\D", "");
        var assignment = Plans.issued("Việc tra cứu " + tag, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/assignment.xhtml?id=" + assignment);
        director.fill("note:text", "Đề nghị xã Hoà Bình " + tag + " gửi số liệu");
        director.click("note:add").sees("Đã thêm vào hồ sơ");

        director.open("/search.xhtml?q=hòa bình " + tag);
        director.photograph("search");
        assertThat(director.page().locator(".hit mark").allInnerTexts()).contains("Hoà", "Bình", tag);
        assertThat(director.page().locator(".hit").count()).isEqualTo(1);
        director.open("/search.xhtml?q=hòa%00 bình " + tag);
        assertThat(director.page().locator(".hit").count())
                .as("a sign that came along when it was pasted")
                .isEqualTo(1);
        assertThat(journey.signedIn("ct.kinhbac")
                        .open("/search.xhtml?q=hòa bình " + tag)
                        .page()
                        .locator(".hit")
                        .count())
                .isZero();
    }

    @Test
    void aUnitAndAPersonThatWereFoundOpenOnTheirPages() {
        var director = journey.signedIn("gd.khcn").open("/search.xhtml?q=luc ngan&kind=UNIT");
        director.page().locator(".hit a.row-link").first().click();
        director.page().waitForURL(address -> address.contains("/unit.xhtml"));
        director.sees("Xã Lục Ngạn");
        director.open("/search.xhtml?q=dao huu nghi&kind=PERSON");
        director.page().locator(".hit a.row-link").first().click();
        director.page().waitForURL(address -> address.contains("/person.xhtml"));
        director.sees("Đào Hữu Nghị");
    }

    private static void accept(String assignment) {
        var director = Program.inTheNameOf("gd.khcn");
        var handlers = Program.items(director.get("/api/v1/assignments/" + assignment + "/handlers"));
        var officer = handlers.stream()
                .filter(each -> "Nguyễn Thị Thanh Huyền".equals(each.get("holder")))
                .findFirst()
                .orElseThrow()
                .get("postId");
        director.post(
                "/api/v1/work-items/" + director.waitingFor(assignment) + "/decision",
                Map.of("step", "accept-assignment", "decision", "ACCEPTED", "handlerPostId", officer));
    }

    private void handIn(List<String> assignments) {
        var officer = journey.signedIn("cv.khcn");
        assignments.forEach(id -> officer.open("/assignment.xhtml?id=" + id)
                .fill("hand-in:summary", "Đã xong")
                .attach("hand-in:files", "ket-qua.pdf")
                .click("hand-in:go")
                .isDone());
    }

    private static void deputyApproves(String assignment) {
        var deputy = Program.inTheNameOf("pgd.khcn");
        var item =
                Program.items(deputy.get("/api/v1/work-items?desk=UNIT&size=100&sort=NEWEST&step=approve-result"))
                        .stream()
                        .filter(each -> assignment.equals(each.get("caseFileId")))
                        .findFirst()
                        .orElseThrow();
        var path = "/api/v1/work-items/" + item.get("id");
        assertThat(deputy.post(path + "/take-over", Map.of("fromPostId", item.get("postId")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(deputy.post(path + "/decision", Map.of("step", "approve-result", "decision", "APPROVED"))
                        .statusCode())
                .isEqualTo(204);
    }

    private static Object state(String assignment) {
        return Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment))
                .get("state");
    }

    private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
