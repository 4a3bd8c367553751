package vn.lienthong.processmodel;

import java.util.List;
import java.util.Optional;

/**
 * A step of people, or the beginning, as a version of a model draws it.
 *
 * @param performer as the model says it; empty for the beginning
 * @param form the key of its form
 * @param ways what can be decided there, in the order in which it is drawn; one that is called {@link Way#DONE} where nothing is
 */
public record DrawnStep(String id, String name, String performer, Optional<String> form, List<Way> ways) {

    /** Whether more than one thing can be decided. */
    public boolean decides() {
        return ways.size() > 1;
    }

    /** The way that is decided on by this word. */
    public Optional<Way> way(String word) {
        return ways.stream().filter(each -> each.decision().equals(word)).findFirst();
    }

    /**
     * What the history says of a decision here.
     *
     * @param reason perhaps empty
     */
    public String told(Way way, String reason) {
        var told = way.label().isEmpty() ? name : "%s: %s".formatted(name, way.label());
        return reason.isEmpty() ? told : told + "\n" + reason;
    }

    /**
     * One of the things that can be decided.
     *
     * @param decision the word that conditions of the model compare with
     * @param label what people read on the button; empty where the drawing says nothing
     * @param reasoned whether a reason must be given
     * @param filled whether the step's form must be filled in as it asks; otherwise what does not fit it is no more than a note
     */
    public record Way(String decision, String label, boolean reasoned, boolean filled) {

        /** Where the step has only one way out. */
        public static final String DONE = "DONE";

        /** Whoever says why they refuse or return need not fill in the form. */
        public Way(String decision, String label, boolean reasoned) {
            this(decision, label, reasoned, !reasoned);
        }
    }
}
