package vn.lienthong.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The keys that {@code keys.js} listens to, for the help sheet, with which a test compares them; and those of the drawing. */
@Named
@ApplicationScoped
public class Shortcuts {

    /** Where keys work. */
    public enum Reach {
        /** On each page. */
        ANYWHERE,
        /** Where there are rows that open something. */
        LIST,
        /** Where several rows can be chosen. */
        WORK_LIST,
        /** Where a model is drawn. */
        DRAWING
    }

    /** Keys pressed one after the other, and the message that says what they do. */
    public record Shortcut(Reach reach, List<String> keys, String sentence) {}

    private static final List<Shortcut> ALL = List.of(
            of(Reach.LIST, "j", "keys.down"),
            of(Reach.LIST, "k", "keys.up"),
            of(Reach.LIST, "Enter", "keys.open"),
            of(Reach.WORK_LIST, "x", "keys.choose"),
            of(Reach.WORK_LIST, "a", "keys.approve"),
            of(Reach.WORK_LIST, "r", "keys.return"),
            of(Reach.ANYWHERE, "/", "keys.search"),
            of(Reach.ANYWHERE, "g w", "keys.work"),
            of(Reach.ANYWHERE, "g d", "keys.directives"),
            of(Reach.ANYWHERE, "g s", "keys.find"),
            of(Reach.ANYWHERE, "g n", "keys.notices"),
            of(Reach.ANYWHERE, "u", "keys.back"),
            of(Reach.ANYWHERE, "Esc", "keys.close"),
            of(Reach.ANYWHERE, "?", "keys.help"));

    private static final List<Shortcut> DRAWING = List.of(
            of(Reach.DRAWING, "Ctrl+Z", "keys.drawing.undo"),
            of(Reach.DRAWING, "Ctrl+Y", "keys.drawing.redo"),
            of(Reach.DRAWING, "Ctrl+C", "keys.drawing.copy"),
            of(Reach.DRAWING, "Ctrl+X", "keys.drawing.cut"),
            of(Reach.DRAWING, "Ctrl+V", "keys.drawing.paste"),
            of(Reach.DRAWING, "Ctrl+A", "keys.drawing.all"),
            of(Reach.DRAWING, "Ctrl+F", "keys.drawing.find"),
            of(Reach.DRAWING, "Ctrl+=", "keys.drawing.larger"),
            of(Reach.DRAWING, "Ctrl+-", "keys.drawing.smaller"),
            of(Reach.DRAWING, "Ctrl+0", "keys.drawing.fit"),
            of(Reach.DRAWING, "Delete", "keys.drawing.delete"),
            of(Reach.DRAWING, "← ↑ → ↓", "keys.drawing.move"),
            of(Reach.DRAWING, "e", "keys.drawing.name"),
            of(Reach.DRAWING, "r", "keys.drawing.kind"),
            of(Reach.DRAWING, "c", "keys.drawing.connect"),
            of(Reach.DRAWING, "l", "keys.drawing.several"),
            of(Reach.DRAWING, "h", "keys.drawing.hand"),
            of(Reach.DRAWING, "s", "keys.drawing.space"),
            of(Reach.DRAWING, "Esc", "keys.drawing.leave"));

    public List<Shortcut> getAll() {
        return ALL;
    }

    /** What the page on which models are drawn listens to besides; a journey presses them. */
    public List<Shortcut> getDrawing() {
        return DRAWING;
    }

    /** Those of which the sheet speaks on every page. */
    public List<Reach> getReaches() {
        return List.of(Reach.ANYWHERE, Reach.LIST, Reach.WORK_LIST);
    }

    public List<Shortcut> at(Reach reach) {
        return ALL.stream().filter(each -> each.reach() == reach).toList();
    }

    private static Shortcut of(Reach reach, String keys, String sentence) {
        return new Shortcut(reach, Arrays.asList(keys.split(" ")), sentence);
    }
}
