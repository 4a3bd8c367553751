package vn.lienthong.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienthong.web.reader.Language;
import vn.lienthong.web.reader.Texts;

class EventWordsTest {

    private static final String APPROVED = "vn.lienthong.assignment.approved";
    private static final String FORMER = "vn.lienthong.assignment.of_a_former_version";

    private static EventWords in(Language language) {
        var words = new EventWords();
        words.text = Texts.in(language);
        return words;
    }

    @Test
    void anEventIsSaidInTheReadersWords() {
        assertThat(in(Language.VI).event(APPROVED)).isEqualTo("Duyệt kết quả");
        assertThat(in(Language.VI).about(APPROVED, "HS-2026-000123")).isEqualTo("Nhiệm vụ HS-2026-000123");
        assertThat(in(Language.EN).event(APPROVED)).isEqualTo("Result approved");
        assertThat(in(Language.EN).about(APPROVED, "HS-2026-000123")).isEqualTo("Assignment HS-2026-000123");
    }

    @Test
    void whatHasNoWordsIsNamedByItsCode() {
        assertThat(in(Language.EN).event(FORMER)).isEqualTo(FORMER);
        assertThat(in(Language.EN).about(FORMER, "HS-2026-000123")).isEqualTo("HS-2026-000123");
        assertThat(in(Language.EN).isKnown(FORMER)).isFalse();
    }
}
