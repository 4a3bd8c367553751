package vn.lienthong.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageRulesTest {

    private static final int MOST_LINES = 65;

    static List<Facelets> pages() {
        return Facelets.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageKeepsEveryRule(Facelets page) {
        assertThat(PageRules.allBroken(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsAScreen(Facelets page) {
        assertThat(page.lines()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        STYLE_ATTRIBUTE   | <p style="color:red"/>
        INLINE_HANDLER    | <a onclick="go()"/>
        INLINE_SCRIPT     | <script>go()</script>
        FOREIGN_ADDRESS   | <img src="https://elsewhere.example/a.png"/>
        LITERAL_TEXT      | <p>Lưu lại</p>
        LITERAL_ATTRIBUTE | <a:field label="Tên"/>
        """)
    void aPageThatBreaksARuleIsFound(PageRules rule, String page) {
        assertThat(rule.broken(page)).hasSize(1);
    }

    @Test
    void thereArePages() {
        assertThat(pages()).hasSizeGreaterThan(20);
    }
}
