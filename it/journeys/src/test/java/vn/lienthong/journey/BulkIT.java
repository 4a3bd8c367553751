package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A director has several works in hand: accepts, gives back, reminds and gives them to somebody else, each time all at once. */
class BulkIT {

    private static final String OFFICER = "Nguyễn Thị Thanh Huyền";
    private static final String OTHER = "Phan Thị Thúy Vinh";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String tag = "gộp" + Plans.symbol().replaceAll("\\D", "");
    private List<String> works;
    private Person director;

    @BeforeEach
    void threeWorksAreIssued() {
        works = Stream.of("một", "hai", "ba")
                .map(each -> Plans.issued("Việc " + each + " " + tag, "H05.08", "NONE"))
                .toList();
        director = journey.signedIn("gd.khcn");
    }

    @Test
    void allAreAcceptedForOneOfficerWhoIsRemindedOfAllAndLosesThemToAnotherExceptWhatWasHandedInMeanwhile() {
        accepted();

        chosen("UNIT", "REMIND").click("bulk:go").sees("3 việc đã thực hiện, 0 việc không thực hiện được.");
        var officer = journey.signedIn("cv.khcn");
        assertThat(officer.open("/notices.xhtml")
                        .page()
                        .locator("main tbody tr", withText(tag))
                        .count())
                .as("a reminder of each")
                .isEqualTo(works.size());

        chosen("UNIT", "REASSIGN")
                .chooseContaining("bulk:post", OTHER)
                .fill("bulk:remark", "Đồng chí Huyền đi công tác");
        handIn(officer, works.get(0));
        director.click("bulk:go").sees("2 việc đã thực hiện, 1 việc không thực hiện được.");
        director.photograph("bulk-reassigned");
        assertThat(director.page().locator("tr", withText("Việc một")).innerText())
                .contains(OFFICER);
        assertThat(waitingFor("cvdmst.khcn")).isEqualTo(2);
        assertThat(waitingFor("cv.khcn")).isZero();
    }

    @Test
    void resultsAreSentBackWithOneReasonForAll() {
        accepted();
        var officer = journey.signedIn("cv.khcn");
        works.forEach(each -> handIn(officer, each));

        chosen("MINE", "RETURN").click("bulk:go");
        assertThat(director.page().locator("[id='bulk:remark']").evaluate("field => field.validity.valid"))
                .as("a reason is asked for")
                .isEqualTo(false);
        director.fill("bulk:remark", "Thiếu số liệu quý III")
                .click("bulk:go")
                .sees("3 việc đã thực hiện, 0 việc không thực hiện được.");
        officer.open("/assignment.xhtml?id=" + works.get(2)).sees("Thiếu số liệu quý III");
        assertThat(waitingFor("cv.khcn")).isEqualTo(works.size());
    }

    @Test
    void whatIsNotForTheUnitIsGivenBackAllAtOnce() {
        chosen("MINE", "RETURN")
                .fill("bulk:remark", "Không thuộc lĩnh vực của Sở")
                .click("bulk:go")
                .sees("3 việc đã thực hiện, 0 việc không thực hiện được.");

        assertThat(works)
                .allSatisfy(each -> assertThat(
                                Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + each))
                                        .get("state"))
                        .isEqualTo("RETURNED"));
    }

    private void accepted() {
        chosen("MINE", "ACCEPT")
                .chooseContaining("bulk:handler", OFFICER)
                .click("bulk:go")
                .sees("3 việc đã thực hiện, 0 việc không thực hiện được.");
        assertThat(waitingFor("cv.khcn")).isEqualTo(works.size());
    }

    /** All three are chosen in the list, and what is to be done with them. */
    private Person chosen(String desk, String verb) {
        director.open("/?desk=" + desk + "&words=" + tag);
        director.page().locator("[data-all]").check();
        director.page().locator("[data-verb=" + verb + "]").click();
        return director.sees("3 việc sẽ được thực hiện");
    }

    private static void handIn(Person officer, String assignment) {
        officer.open("/assignment.xhtml?id=" + assignment)
                .fill("hand-in:summary", "Đã xong")
                .attach("hand-in:files", "ket-qua.pdf")
                .click("hand-in:go")
                .isDone();
    }

    private int waitingFor(String officer) {
        return journey.signedIn(officer)
                .open("/?words=" + tag)
                .page()
                .locator("main table tbody tr")
                .count();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
