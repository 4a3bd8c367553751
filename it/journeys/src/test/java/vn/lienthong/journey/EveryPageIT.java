package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every page: both languages, both sizes, nobody locked out. */
class EveryPageIT {

    private static final List<String> GRAVE = List.of("serious", "critical");
    static final List<String> ACCOUNTS = List.of(Pages.OFFICE, Pages.ADMINISTRATOR, Pages.MODELLER);

    @RegisterExtension
    final Journey journey = new Journey();

    /** Parts that a page asks for by itself, an address that leads on, and pages that others see: without a post (SignOnIT), of work that moves (ModelRunningIT). */
    private static final Set<String> NO_PLACE_TO_LOOK_AT =
            Set.of("assignment-branch", "deadline", "work-item", "no-post", "index", "process-migration");

    @Test
    void noPageIsForgotten() throws IOException {
        var looked = new HashSet<String>(NO_PLACE_TO_LOOK_AT);
        try (var pages = new Pages();
                var sources = Files.list(Path.of("../../web/src/main/webapp"))) {
            for (var account : ACCOUNTS) {
                pages.of(account).forEach(path -> looked.add(path.replaceAll("^/|\\.xhtml.*|\\?.*", "")));
            }
            assertThat(sources.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".xhtml"))
                            .map(file -> file.replace(".xhtml", "")))
                    .isSubsetOf(looked);
        }
    }

    @ParameterizedTest
    @FieldSource("ACCOUNTS")
    void everyPageSpeaksBothLanguagesAndLocksNobodyOut(String account) {
        var person = journey.signedIn(account);
        try (var pages = new Pages()) {
            for (var path : pages.of(account)) {
                var vietnamese = look(person, path, "vi");
                var english = look(person, path, "en");
                assertThat(english).as("title of %s in English", path).isNotBlank();
                assertThat(vietnamese).as("title of %s in Vietnamese", path).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ACCOUNTS")
    void noPageIsWiderThanAPhone(String account) {
        var person = journey.somebodyOnAPhone();
        person.open("/").signIn(account);
        try (var pages = new Pages()) {
            var all = pages.of(account);
            for (var language : List.of("vi", "en")) {
                all.forEach(path -> fits(person, path, language));
            }
        }
    }

    static void fits(Person person, String path, String language) {
        person.open(path);
        choose(language, path, person);
        person.photograph("phone-" + language + name(path));
        assertThat(width(person)).as("width of %s in %s", path, language).isLessThanOrEqualTo(390);
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

    static String look(Person person, String path, String language) {
        person.open(path);
        choose(language, path, person);
        person.photograph(language + name(path));
        assertThat(width(person)).as("width of %s in %s", path, language).isLessThanOrEqualTo(1366);
        assertThat(idsThatStandTwice(person)).as("ids on %s", path).isEmpty();
        assertNobodyIsLockedOut(person, path);
        return person.page().locator("h1").first().innerText();
    }

    private static List<?> idsThatStandTwice(Person person) {
        return (List<?>) person.page()
                .evaluate("() => [...document.querySelectorAll('[id]')].map(each => each.id)"
                        + ".filter((id, place, all) => all.indexOf(id) !== place)");
    }

    private static int width(Person person) {
        return (int) person.page().evaluate("document.documentElement.scrollWidth");
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
        return path.replaceAll("=[0-9a-f-]{36}", "").replaceAll("[^a-z-]+", "_");
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
