package vn.lienthong.casefile;

import java.util.Arrays;
import java.util.function.Function;
import vn.lienthong.organization.Bilingual;

/** What a line of the history says, to readers of either language: names of units and posts as each calls them, people's words as they are. */
public record Told(String vietnamese, String english) implements Bilingual {

    /** What names nothing, the same to everybody. */
    static Told plainly(String words) {
        return new Told(words, words);
    }

    /** @param arguments of the format; of what is called something in either language, that */
    public static Told of(String format, Object... arguments) {
        return new Told(
                said(format, arguments, Bilingual::vietnamese),
                said(format, arguments, name -> name.english() == null ? name.vietnamese() : name.english()));
    }

    /** Whose it is, and what was said of it where anything was. */
    public static Told named(Bilingual name, String words) {
        return words.isBlank() ? of("%s", name) : of("%s: %s", name, words.strip());
    }

    private static String said(String format, Object[] arguments, Function<Bilingual, String> language) {
        return format.formatted(Arrays.stream(arguments)
                .map(each -> each instanceof Bilingual name ? language.apply(name) : each)
                .toArray());
    }

    boolean differs() {
        return !vietnamese.equals(english);
    }
}
