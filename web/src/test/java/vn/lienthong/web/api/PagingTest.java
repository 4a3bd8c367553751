package vn.lienthong.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    private static final long COUNTED = 77;

    @Test
    void aPageThatIsNotFullTellsHowManyThereAre() {
        assertThat(total(page(0, 20), 14)).isEqualTo(14);
        assertThat(total(page(2, 20), 1)).isEqualTo(41);
        assertThat(total(page(0, 20), 0)).isZero();
    }

    @Test
    void afterAFullPageAndBeyondTheLastTheyAreCounted() {
        assertThat(total(page(0, 20), 20)).isEqualTo(COUNTED);
        assertThat(total(page(9, 20), 0)).isEqualTo(COUNTED);
    }

    private static long total(Paging paging, int onPage) {
        return paging.total(onPage, () -> COUNTED);
    }

    private static Paging page(int number, int size) {
        var paging = new Paging();
        paging.page = String.valueOf(number);
        paging.size = String.valueOf(size);
        return paging;
    }
}
