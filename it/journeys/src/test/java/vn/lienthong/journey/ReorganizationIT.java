package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two communes with open work become one, one becomes two, one gets another name. They are the journey's own, so that all others still count 99. */
class ReorganizationIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    private final String number = String.valueOf(ThreadLocalRandom.current().nextInt(10_000, 99_999));
    private final String east = "H05.J" + number + "E";
    private final String west = "H05.J" + number + "W";
    private final String united = "H05.J" + number + "U";
    private Program administrator;

    /** Their heads are people whom the seeds know, who hold a second post here. */
    @BeforeEach
    void twoCommunes() {
        administrator = Program.inTheNameOf("quantri");
        take(
                "units",
                "code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from\n"
                        + "%1$s,,H05,COMMUNE,COMMUNE,Xã Đông %3$s,Dong %3$s Commune,2025-07-01\n"
                                .formatted(east, west, number)
                        + "%2$s,,H05,COMMUNE,COMMUNE,Xã Tây %3$s,Tay %3$s Commune,2025-07-01\n"
                                .formatted(east, west, number)
                        + "%1$s.01,,%1$s,DIVISION,COMMUNE,Phòng Kinh tế,Economy Division,2025-07-01\n".formatted(east));
        take(
                "posts",
                "code,unit_code,kind,title_vi,title_en\n"
                        + "%1$s.HEAD,%1$s,HEAD,Chủ tịch UBND xã,Chairman\n%2$s.HEAD,%2$s,HEAD,Chủ tịch UBND xã,Chairman\n"
                                .formatted(east, west)
                        + "%1$s.OFFICER,%1$s,OFFICER,Chuyên viên,Officer\n%2$s.OFFICER,%2$s,OFFICER,Chuyên viên,Officer\n"
                                .formatted(east, west));
        take(
                "officials",
                "employee_code,username,full_name,email,post_code,from,roles\n"
                        + "BN00258,ct.luongtai,Lý Mạnh Giang,ct.luongtai@bacninh.example,%s.HEAD,2025-07-01,official\n"
                                .formatted(east)
                        + "BN00261,ct.trungkenh,Nguyễn Thị Hồng Loan,ct.trungkenh@bacninh.example,%s.HEAD,2025-07-01,official\n"
                                .formatted(west));
    }

    private void take(String what, String csv) {
        var answer = administrator.csv("/api/v1/imports/" + what, csv);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @AfterEach
    void noCommuneIsLeft() throws SQLException {
        try (var connection = journey.system().database();
                var update = connection.prepareStatement(
                        "update unit set valid_to = current_date - 2, valid_from = least(valid_from, current_date - 2) where code like ?")) {
            update.setString(1, "H05.J" + number + "_");
            update.executeUpdate();
        }
    }

    @Test
    void aMergerOfTwoCommunesWithOpenWorkIsRehearsedAndThenDone() {
        var ofEast = Plans.issued("Việc của xã Đông " + number, east, "NONE");
        var ofWest = Plans.issued("Việc của xã Tây " + number, west, "NONE");
        var person = journey.signedIn("quantri").open("/reorganizations.xhtml");
        person.photograph("reorganizations");
        plan(person);
        var id = person.id();
        person.sees("có hơn một vị trí thủ trưởng").sees("Việc của xã Đông " + number);
        assertThat(person.page().locator("#counts dd").first().innerText()).isEqualTo("2");
        person.photograph("rehearsal-undecided");
        assertThat(leadOf(ofWest)).isEqualTo("Xã Tây " + number);
        inEnglishAndOnAPhone(id);
        chooseTheHeadOfEast(person);
        // its day has come, and who changes it on that day carries it out
        person.sees("Phương án đã sẵn sàng");
        person.photograph("rehearsal");
        person.ask("beginning-dialog").click("beginning:do");
        Plans.eventually(() -> Optional.of(state(id)).filter("DONE"::equals));
        person.open("/reorganization.xhtml?id=" + id).sees("Đã thực hiện").sees("2/2");
        person.photograph("reorganization-done");

        assertThat(leadOf(ofEast)).isEqualTo("Xã Hợp Nhất " + number);
        assertThat(leadOf(ofWest)).isEqualTo("Xã Hợp Nhất " + number);
        assertThat(Program.inTheNameOf("ct.luongtai").waitingFor(ofWest)).isNotBlank();
        person.open("/organization.xhtml?q=xa+tay+" + number);
        person.page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText("Xã Tây " + number))
                .first()
                .click();
        person.sees("Đơn vị kế thừa").sees("Xã Hợp Nhất " + number);
        person.photograph("unit-succeeded");
        person.page()
                .locator("dd a", new Page.LocatorOptions().setHasText("Xã Hợp Nhất " + number))
                .first()
                .click();
        person.sees("Mã cũ").sees(east);
        person.photograph("unit-former-codes");
    }

    @Test
    void aCommuneIsSplitAndEachMatterGoesWhereSomebodyChose() {
        var staying = Plans.issued("Việc ở lại " + number, east, "NONE");
        var leaving = Plans.issued("Việc chuyển đi " + number, east, "NONE");
        var person = journey.signedIn("quantri");
        describe(person, "SPLIT", "Chia xã Đông " + number);
        arising(person, 0, "A", "Xã Thượng " + number);
        arising(person, 1, "B", "Xã Hạ " + number);
        person.click("plan:do").sees("Diễn tập").sees("Việc chuyển đi " + number);
        var id = person.id();
        send(person, "Việc chuyển đi " + number, "Xã Hạ " + number);
        person.photograph("rehearsal-split");
        carryOut(person, id);

        assertThat(leadOf(staying)).isEqualTo("Xã Thượng " + number);
        assertThat(leadOf(leaving)).isEqualTo("Xã Hạ " + number);
    }

    @Test
    void aRenamedCommuneKeepsItsWorkAndIsFoundByBothNames() {
        var work = Plans.issued("Việc của xã Đông " + number, east, "NONE");
        var person = journey.signedIn("quantri");
        describe(person, "RENAME", "Đổi tên xã Đông " + number);
        person.fill("plan:successors:0:name", "Xã Tân Đông " + number)
                .fill("plan:successors:0:name-en", "Tan Dong " + number + " Commune")
                .click("plan:do")
                .sees("Diễn tập");
        carryOut(person, person.id());

        assertThat(leadOf(work)).isEqualTo("Xã Tân Đông " + number);
        person.open("/organization.xhtml?q=xa+dong+" + number);
        person.page()
                .locator("a.row-link", new Page.LocatorOptions().setHasText("Xã Tân Đông " + number))
                .first()
                .click();
        person.sees("Xã Đông " + number);
        person.photograph("unit-renamed");
    }

    private void describe(Person person, String kind, String name) {
        person.open("/reorganization-edit.xhtml?kind=" + kind)
                .fill("plan:name", name)
                .fill("plan:basis", "Nghị quyết 12/NQ-HĐND")
                .fill("plan:date", Plans.today().format(DATE))
                .choose("plan:unit", "Xã Đông " + number);
    }

    private void arising(Person person, int place, String letter, String name) {
        var fields = "plan:successors:" + place;
        person.fill(fields + ":code", "H05.J" + number + letter)
                .fill(fields + ":name", name)
                .fill(fields + ":name-en", name + " (en)");
    }

    private void carryOut(Person person, String id) {
        person.sees("Phương án đã sẵn sàng").ask("beginning-dialog").click("beginning:do");
        Plans.eventually(() -> Optional.of(state(id)).filter("DONE"::equals));
    }

    private static void send(Person person, String what, String where) {
        var row = person.page()
                .locator("tr", new Page.LocatorOptions().setHasText(what))
                .first();
        row.locator("select").selectOption(new SelectOption().setLabel(where));
        row.locator("input[type=submit]").click();
        person.page().waitForLoadState();
    }

    private void plan(Person person) {
        person.open("/reorganization-edit.xhtml?kind=MERGER")
                .fill("plan:name", "Nhập xã Đông và xã Tây " + number)
                .fill("plan:basis", "Nghị quyết 12/NQ-HĐND")
                .fill("plan:date", Plans.today().format(DATE))
                .tick("Các đơn vị được nhập", "Xã Đông " + number);
        person.page().locator(".choice-filter").fill("xa tay " + number);
        assertThat(person.page().locator(".choices label:visible").allInnerTexts())
                .containsExactly("Xã Tây " + number);
        assertThat(person.page().locator(".choice-chosen output").innerText()).contains("Xã Đông " + number);
        person.tick("Các đơn vị được nhập", "Xã Tây " + number)
                .fill("plan:successors:0:code", united)
                .fill("plan:successors:0:name", "Xã Hợp Nhất " + number)
                .fill("plan:successors:0:name-en", "Hop Nhat " + number + " Commune");
        person.photograph("reorganization-plan");
        person.click("plan:do").sees("Diễn tập");
    }

    private void chooseTheHeadOfEast(Person person) {
        send(person, east + ".HEAD", "Chuyển sang Xã Hợp Nhất " + number);
    }

    private void inEnglishAndOnAPhone(String id) {
        var phone = journey.somebodyOnAPhone();
        phone.open("/").signIn("quantri");
        for (var page : new String[] {
            "/reorganization.xhtml?id=" + id, "/reorganization-edit.xhtml?kind=SPLIT", "/imports.xhtml"
        }) {
            phone.open(page);
            phone.photograph("phone" + page.replaceAll("[^a-z]+", "-"));
            assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
        phone.page().locator("form.language button").first().click();
        phone.open("/reorganization.xhtml?id=" + id).sees("Rehearsal");
        phone.page().setViewportSize(1366, 768);
        phone.photograph("rehearsal-english");
        phone.page().locator("form.language button").first().click();
    }

    private String state(String id) {
        var answer = Program.object(administrator.get("/api/v1/reorganizations/" + id));
        return (String) ((Map<?, ?>) answer.get("head")).get("state");
    }

    private static String leadOf(String assignment) {
        var answer = Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment));
        return (String) answer.get("leadUnit");
    }
}
