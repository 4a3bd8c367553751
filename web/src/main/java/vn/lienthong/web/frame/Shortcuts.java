package vn.lienthong.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The keys that {@code keys.js} listens to, for the help sheet; a test compares the two. */
@Named
@ApplicationScoped
public class Shortcuts {

    /** Keys pressed one after the other, and the message that says what they do. */
    public record Shortcut(List<String> keys, String sentence) {}

    private static final List<Shortcut> ALL = List.of(
            of("j", "keys.down"),
            of("k", "keys.up"),
            of("Enter", "keys.open"),
            of("x", "keys.choose"),
            of("a", "keys.approve"),
            of("r", "keys.return"),
            of("/", "keys.search"),
            of("g w", "keys.work"),
            of("g d", "keys.directives"),
            of("g s", "keys.find"),
            of("g n", "keys.notices"),
            of("u", "keys.back"),
            of("Esc", "keys.close"),
            of("?", "keys.help"));

    public List<Shortcut> getAll() {
        return ALL;
    }

    private static Shortcut of(String keys, String sentence) {
        return new Shortcut(Arrays.asList(keys.split(" ")), sentence);
    }
}
