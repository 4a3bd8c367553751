package vn.lienthong.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page names that does not exist shows only when somebody opens it, unless it is looked for here. */
class PageNamesTest {

    private static final Beans BEANS = Beans.ofThisModule();
    private static final PageNames NAMES = new PageNames(Facelets.all(), BEANS, taglib());

    private static String taglib() {
        try {
            return Files.readString(Path.of("src/main/webapp/WEB-INF/lienthong.taglib.xml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyBeanPropertyAndMethodThatAPageNamesExists() {
        assertThat(NAMES.pages().stream().flatMap(page -> NAMES.missing(page).stream()))
                .isEmpty();
    }

    @Test
    void noFormOfAPageIsNamedAsOneOfItsParameters() {
        assertThat(NAMES.pages().stream().flatMap(page -> NAMES.swallowed(page).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>#{noSuchBean.title}</p>",
                "<p>#{assignmentPage.noSuchProperty}</p>",
                "<p>#{assignmentPage.view.noSuchAccessor()}</p>",
                "<p>#{assignmentPage.view.deadline().orElse(null).noSuchAccessor()}</p>",
                "<p>#{text.date(assignmentPage.noSuchProperty)}</p>",
                "<p>#{text.date()}</p>",
                "<ui:repeat value=\"#{transferRequests.rows}\" var=\"each\">#{each.noSuchAccessor()}</ui:repeat>",
                "<p class=\"#{empty noSuchBean ? 'a' : 'b'}\"/>"
            })
    void aNameThatLeadsNowhereIsFound(String page) {
        assertThat(NAMES.missing(new Facelets("canary.xhtml", page))).hasSize(1);
    }

    @Test
    void aFormThatSwallowsAParameterIsFoundInAnIncludedPartToo() {
        var page = new Facelets(
                "canary.xhtml", "<f:viewParam name=\"kind\" value=\"x\"/><ui:include src=\"/part.xhtml\"/>");
        var part = new Facelets("part.xhtml", "<a:form upload=\"true\" id=\"kind\">");

        assertThat(new PageNames(List.of(page, part), BEANS, "").swallowed(page))
                .containsExactly("canary.xhtml: form kind");
    }

    @Test
    void manyChainsAreLookedAt() {
        assertThat(BEANS.byName()).hasSizeGreaterThan(50);
        assertThat(NAMES.pages().stream()
                        .mapToLong(page -> Chain.in(page.text()).size())
                        .sum())
                .isGreaterThan(1000);
    }
}
