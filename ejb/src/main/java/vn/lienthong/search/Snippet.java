package vn.lienthong.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows where in a text the words occur, as the database found them: without tones, their position and case. */
final class Snippet {

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;
    private static final String CUT = "…";

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private Snippet(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var i = 0; i < this.text.length(); i++) {
            var plain = fold(this.text.substring(i, i + 1));
            folded.append(plain);
            for (var j = 0; j < plain.length(); j++) {
                origins.add(i);
            }
        }
    }

    /** The whole text. */
    static List<Piece> whole(String text, String words) {
        var snippet = new Snippet(text);
        return snippet.pieces(0, snippet.text.length(), snippet.hits(words));
    }

    /** The part of the text around the first word. */
    static List<Piece> around(String text, String words) {
        var snippet = new Snippet(text.replaceAll("\\s+", " "));
        var hits = snippet.hits(words);
        var first = hits.isEmpty() ? 0 : hits.get(0)[0];
        var from = first <= BEFORE ? 0 : snippet.text.indexOf(' ', first - BEFORE) + 1;
        var to = Math.min(snippet.text.length(), Math.max(from, 0) + LENGTH);
        return snippet.pieces(Math.min(from, first), to, hits);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }

    /** From and to of each word, in the order typed. */
    private List<int[]> hits(String words) {
        var hits = new ArrayList<int[]>();
        var from = 0;
        for (var word : fold(words).strip().split("\\s+")) {
            var at = word.isEmpty() ? -1 : folded.indexOf(word, from);
            if (at >= 0) {
                from = at + word.length();
                hits.add(new int[] {origins.get(at), origins.get(from - 1) + 1});
            }
        }
        return hits;
    }

    private List<Piece> pieces(int from, int to, List<int[]> hits) {
        var pieces = new ArrayList<Piece>();
        add(pieces, from > 0 ? CUT : "", false);
        var here = from;
        for (var hit : hits) {
            if (hit[0] >= here && hit[1] <= to) {
                add(pieces, text.substring(here, hit[0]), false);
                add(pieces, text.substring(hit[0], hit[1]), true);
                here = hit[1];
            }
        }
        add(pieces, text.substring(here, to), false);
        add(pieces, to < text.length() ? CUT : "", false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
