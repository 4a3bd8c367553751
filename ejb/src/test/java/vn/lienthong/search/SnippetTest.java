package vn.lienthong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void marksTheWordsWhateverTheirTonesAndWhereTheseStand() {
        assertThat(Snippet.whole("Hội nghị ở Hòa Bình", "hoà binh"))
                .containsExactly(
                        new Piece("Hội nghị ở ", false),
                        new Piece("Hòa", true),
                        new Piece(" ", false),
                        new Piece("Bình", true));
        assertThat(found(Snippet.whole("Đường Thủy", "duong thuỷ"))).containsExactly("Đường", "Thủy");
    }

    @Test
    void showsWhatStandsAroundTheFirstWord() {
        var text = "Mở đầu rất dài dòng. ".repeat(20) + "Vướng mắc về kinh phí. " + "Phần sau cũng dài. ".repeat(20);

        var snippet = Snippet.around(text, "vuong mac");

        var shown = String.join("", snippet.stream().map(Piece::text).toList());
        assertThat(shown)
                .startsWith("…")
                .endsWith("…")
                .contains("Vướng mắc về kinh phí")
                .hasSizeLessThan(230);
        assertThat(found(snippet)).containsExactly("Vướng", "mắc");
    }

    @Test
    void marksNothingWhereTheWordsAreNot() {
        assertThat(Snippet.whole("Kế hoạch", "xyz")).containsExactly(new Piece("Kế hoạch", false));
        assertThat(Snippet.around("", "xyz")).isEmpty();
    }

    private static List<String> found(List<Piece> pieces) {
        return pieces.stream().filter(Piece::found).map(Piece::text).toList();
    }
}
