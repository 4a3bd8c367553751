package vn.lienthong.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The keys that {@code keys.js} listens to, for the help sheet, with which a test compares them; and those of the drawing. */
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

    private static final List<Shortcut> DRAWING = List.of(
            of("Ctrl+Z", "keys.drawing.undo"),
            of("Ctrl+Y", "keys.drawing.redo"),
            of("Ctrl+C", "keys.drawing.copy"),
            of("Ctrl+X", "keys.drawing.cut"),
            of("Ctrl+V", "keys.drawing.paste"),
            of("Ctrl+A", "keys.drawing.all"),
            of("Ctrl+F", "keys.drawing.find"),
            of("Ctrl+=", "keys.drawing.larger"),
            of("Ctrl+-", "keys.drawing.smaller"),
            of("Ctrl+0", "keys.drawing.fit"),
            of("Delete", "keys.drawing.delete"),
            of("← ↑ → ↓", "keys.drawing.move"),
            of("e", "keys.drawing.name"),
            of("r", "keys.drawing.kind"),
            of("c", "keys.drawing.connect"),
            of("l", "keys.drawing.several"),
            of("h", "keys.drawing.hand"),
            of("s", "keys.drawing.space"),
            of("Esc", "keys.drawing.leave"));

    public List<Shortcut> getAll() {
        return ALL;
    }

    /** What the page on which models are drawn listens to besides; a journey presses them. */
    public List<Shortcut> getDrawing() {
        return DRAWING;
    }

    private static Shortcut of(String keys, String sentence) {
        return new Shortcut(Arrays.asList(keys.split(" ")), sentence);
    }
}
