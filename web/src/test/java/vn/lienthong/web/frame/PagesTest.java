package vn.lienthong.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void theLastPageEndsWithTheLastRow() {
        var last = new Pages("/index.xhtml", Map.of(), 3, 20, 47);
        assertThat(last.getFirstShown()).isEqualTo(41);
        assertThat(last.getLastShown()).isEqualTo(47);
        assertThat(last.isHasNext()).isFalse();
        assertThat(last.isHasPrevious()).isTrue();
    }

    @Test
    void neighboursKeepTheFilters() {
        var pages = new Pages("/index.xhtml", Map.of("light", "OVERDUE", "words", "số hóa", "step", ""), 2, 20, 90);
        assertThat(pages.getNext()).isEqualTo("/index.xhtml?page=3&light=OVERDUE&words=s%E1%BB%91+h%C3%B3a");
    }

    @Test
    void aPageBeforeTheFirstIsTheFirst() {
        assertThat(new Pages("/index.xhtml", Map.of(), -4, 20, 5).first()).isZero();
    }

    @Test
    void anEmptyListShowsNoRange() {
        assertThat(new Pages("/index.xhtml", Map.of(), 1, 20, 0).getFirstShown())
                .isZero();
    }
}
