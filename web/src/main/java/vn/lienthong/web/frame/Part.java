package vn.lienthong.web.frame;

import static jakarta.faces.event.PhaseId.RESTORE_VIEW;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.web.fault.FreshPage;

/**
 * {@code <a:part when="#{page.something}">}: a part of a page that is built only for those whom it is shown to. What
 * {@code ui:fragment} hides is built, kept and restored all the same; of an assignment that was a third of the whole page.
 *
 * <p>A form that is sent finds the parts that the person saw, whatever became of the condition in the meantime: the use case says
 * why it can no longer be done. Where the page would then be shown with other parts than before, it is opened afresh instead, with
 * that sentence: Faces tells components of one tag apart by their count alone and would take one form for another.
 *
 * <p>The condition knows nothing of the rows of a table, and no click alone may change it; a page whose bean must look first says
 * so by {@link Look}.
 */
public class Part extends TagHandler {

    private final TagAttribute when;

    public Part(TagConfig config) {
        super(config);
        when = getRequiredAttribute("when");
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) throws IOException {
        var faces = page.getFacesContext();
        if (faces.getResponseComplete()) {
            return;
        }
        var shown = Shown.of(faces.getViewRoot());
        var part = page.generateUniqueId(tagId);
        if (faces.getCurrentPhaseId() != RESTORE_VIEW && shown.changes(part, when.getBoolean(page))) {
            FreshPage.open(faces);
        } else if (shown.has(part)) {
            nextHandler.apply(page, parent);
        }
    }

    /** Which parts the person sees and which not, kept with the page until they leave it. */
    private static final class Shown implements Serializable {

        private static final long serialVersionUID = 1;

        private final Map<String, Boolean> parts = new ConcurrentHashMap<>();

        static Shown of(UIViewRoot page) {
            return (Shown) page.getViewMap().computeIfAbsent(Shown.class.getName(), key -> new Shown());
        }

        /** Whether it was known already, and the other way round. */
        boolean changes(String part, boolean is) {
            var before = parts.put(part, is);
            return before != null && before != is;
        }

        boolean has(String part) {
            return parts.getOrDefault(part, false);
        }
    }
}
