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
    void theFirstPageIsTheBeginningWhereverOneStands() {
        var pages = new Pages("/index.xhtml", Map.of("light", "OVERDUE"), 3, 20, 90);
        assertThat(pages.getBeginning()).isEqualTo("/index.xhtml?page=1&light=OVERDUE");
    }

    @Test
    void whatDoesNotFillAPageIsAPageOfItsOwn() {
        assertThat(new Pages("/index.xhtml", Map.of(), 1, 20, 0).getLast()).isEqualTo(1);
        assertThat(new Pages("/index.xhtml", Map.of(), 1, 20, 40).getLast()).isEqualTo(2);
        assertThat(new Pages("/index.xhtml", Map.of(), 1, 20, 41).getLast()).isEqualTo(3);
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
