package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for every page: both languages, both sizes, nobody locked out. */
class EveryPageIT {

    private static final List<String> GRAVE = List.of("serious", "critical");

    @RegisterExtension
    final Journey journey = new Journey();

    private List<String> pages() {
        var assignment = Plans.issued("Trang kiểm tra", "H05.08", "NONE");
        var program = Program.inTheNameOf("theodoi");
        var directive = (String)
                Program.object(program.get("/api/v1/assignments/" + assignment)).get("directiveId");
        var item = Program.inTheNameOf("gd.khcn").waitingFor(assignment);
        var draft = program.create("/api/v1/directives", Plans.directive(Plans.symbol()));
        var me = Program.object(program.get("/api/v1/me"));
        var post = (String) ((Map<?, ?>) ((List<?>) me.get("posts")).get(0)).get("postId");
        var unit =
                Program.items(program.get("/api/v1/organization/units")).get(0).get("id");
        var person = Program.items(program.get("/api/v1/organization/people?words=" + me.get("employeeCode")))
                .get(0)
                .get("id");
        return List.of(
                "/",
                "/?words=khongco",
                "/directives.xhtml",
                "/directive-edit.xhtml",
                "/directive.xhtml?id=" + directive,
                "/directive.xhtml?id=" + draft,
                "/assignment.xhtml?id=" + assignment,
                "/assignment-tree.xhtml?id=" + assignment,
                "/assignment-pass-on.xhtml?id=" + assignment,
                "/assignment-edit.xhtml?directive=" + draft,
                "/overview.xhtml",
                "/assignments.xhtml",
                "/results.xhtml",
                "/clauses.xhtml?id=" + directive,
                "/clauses.xhtml?id=" + draft,
                "/clause-edit.xhtml?id=" + draft,
                "/clause-cut.xhtml?id=" + draft,
                "/search.xhtml?q=ke+hoach",
                "/search.xhtml?q=ke+hoach&kind=DIRECTIVE",
                "/bulk.xhtml",
                "/bulk.xhtml?verb=APPROVE&item=" + item,
                "/hand-over.xhtml?id=" + item,
                "/score.xhtml",
                "/scores.xhtml?kind=YEAR",
                "/organization.xhtml",
                "/organization.xhtml?q=kinh+bac",
                "/delegations.xhtml",
                "/unit.xhtml?id=" + unit,
                "/post.xhtml?id=" + post,
                "/person.xhtml?id=" + person,
                "/delegation-edit.xhtml?id=" + post,
                "/notices.xhtml",
                "/notices.xhtml?unread=true&event=REMINDED",
                "/notice-settings.xhtml",
                "/calendar.xhtml?year=2026",
                "/signed-out.xhtml",
                "/directive.xhtml?id=00000000-0000-0000-0000-000000000001");
    }

    @Test
    void everyPageSpeaksBothLanguagesAndLocksNobodyOut() {
        var person = journey.signedIn("theodoi");
        for (var path : pages()) {
            var vietnamese = look(person, path, "vi");
            var english = look(person, path, "en");
            assertThat(english).as("title of %s in English", path).isNotBlank();
            assertThat(vietnamese).as("title of %s in Vietnamese", path).isNotBlank();
        }
    }

    @Test
    void noPageIsWiderThanAPhone() {
        var person = journey.somebodyOnAPhone();
        person.open("/").signIn("theodoi");
        var pages = pages();
        for (var language : List.of("vi", "en")) {
            for (var path : pages) {
                person.open(path);
                choose(language, path, person);
                person.photograph("phone-" + language + name(path));
                assertThat((int) person.page().evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s in %s", path, language)
                        .isLessThanOrEqualTo(390);
            }
        }
    }

    @Test
    void unitsAndPostsAreNamedInTheReadersLanguage() {
        var person = journey.signedIn("theodoi");
        var path = "/assignment.xhtml?id=" + Plans.issued("Trang kiểm tra tên", "H05.08", "NONE");
        person.open(path);
        choose("vi", path, person);
        assertThat(person.page().locator("main").innerText()).contains("Sở Khoa học và Công nghệ", "Giám đốc");
        choose("en", path, person);
        assertThat(person.page().locator("main").innerText())
                .contains("Department of Science and Technology", "Director")
                .doesNotContain("Sở Khoa học và Công nghệ");
    }

    @Test
    void theSignOnPageLocksNobodyOut() {
        var person = journey.somebody().open("/");
        person.page().locator("#username").waitFor();
        assertNobodyIsLockedOut(person, "sign-on");
    }

    private String look(Person person, String path, String language) {
        person.open(path);
        choose(language, path, person);
        person.photograph(language + name(path));
        assertNobodyIsLockedOut(person, path);
        return person.page().locator("h1").first().innerText();
    }

    private static void choose(String language, String path, Person person) {
        if (!language.equals(person.page().locator("html").getAttribute("lang"))) {
            person.page().locator("form.language button").first().click();
            person.page().waitForLoadState();
            person.open(path);
        }
        assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo(language);
    }

    private static String name(String path) {
        return path.replaceAll("[^a-z-]+", "_");
    }

    private static void assertNobodyIsLockedOut(Person person, String where) {
        var grave = new AxeBuilder(person.page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(EveryPageIT::told)
                        .toList();
        assertThat(grave).as("what axe finds on %s", where).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }
}
