package vn.lienthong.web.frame;

import static jakarta.faces.event.PhaseId.RENDER_RESPONSE;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <a:look with="#{page.look}"/>}: calls the method each time the page is about to be shown, before its parts are built, so
 * that {@link Part} asks what is shown. The event of Faces for this comes when all parts are built already.
 */
public class Look extends TagHandler {

    private final TagAttribute with;

    public Look(TagConfig config) {
        super(config);
        with = getRequiredAttribute("with");
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) {
        if (page.getFacesContext().getCurrentPhaseId() == RENDER_RESPONSE) {
            with.getMethodExpression(page, void.class, new Class<?>[0]).invoke(page, new Object[0]);
        }
    }
}
