package vn.lienthong.mention;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in a text the names that stand behind an at sign; an address such as {@code a@b.vn} names nobody. */
final class Mentions {

    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])@(?=\\p{L})");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]{1,30}(?: [\\p{L}\\p{M}\\p{N}]{1,30}){0,3}");

    private Mentions() {}

    /**
     * The text in pieces, those that name somebody with whom they name; of two names the longer one counts.
     *
     * @param people of several posts of one person the first counts
     */
    static List<Piece> in(String text, List<Mentionable> people) {
        var pieces = new ArrayList<Piece>();
        var sign = SIGN.matcher(text);
        int done = 0;
        while (sign.find()) {
            var named = named(text.substring(sign.end()), people);
            pieces.add(new Piece(text.substring(done, sign.start()), Optional.empty(), false));
            var end = sign.end() + named.map(person -> person.name().length()).orElse(0);
            pieces.add(new Piece(text.substring(sign.start(), end), named, named.isEmpty()));
            done = end;
        }
        pieces.add(new Piece(text.substring(done), Optional.empty(), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Optional<Mentionable> named(String rest, List<Mentionable> people) {
        var lower = rest.toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> lower.startsWith(person.name().toLowerCase(Locale.ROOT)))
                .filter(person -> !continues(rest, person.name().length()))
                .max(comparingInt(person -> person.name().length()));
    }

    private static boolean continues(String rest, int length) {
        return rest.length() > length && Character.isLetterOrDigit(rest.charAt(length));
    }

    /** What was written behind the sign, for a refusal: as many words as a name has. */
    static Optional<String> unknown(String text, List<Mentionable> people) {
        var sign = SIGN.matcher(text);
        while (sign.find()) {
            var rest = text.substring(sign.end());
            if (named(rest, people).isEmpty()) {
                return NAME.matcher(rest).results().findFirst().map(MatchResult::group);
            }
        }
        return Optional.empty();
    }
}
