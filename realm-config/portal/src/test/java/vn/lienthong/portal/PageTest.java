package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    private final Page home = new Page("home.html");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(home.in(Language.VI, facts("An")))
                .contains("Xin chào,", "Các hệ thống của tỉnh")
                .doesNotContain("{");
        assertThat(home.in(Language.EN, facts("An")))
                .contains("Welcome,", "systems")
                .doesNotContain("{");
    }

    @Test
    void aNameIsTextAndNothingElse() {
        assertThat(home.in(Language.VI, facts("<b>$1 & co</b>"))).contains("&lt;b&gt;$1 &amp; co&lt;/b&gt;");
    }

    @Test
    void whatIsNotALanguageIsVietnamese() {
        assertThat(Language.named("../x")).isEqualTo(Language.VI);
        assertThat(Language.named(null)).isEqualTo(Language.VI);
        assertThat(Language.named("en")).isEqualTo(Language.EN);
    }

    private static Map<String, String> facts(String person) {
        return Map.of("lang", "vi", "person", person);
    }
}
