package vn.lienthong.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/** The head of a page with our own style sheets and scripts; the one of PrimeFaces adds a script that our policy forbids. */
public class HeadRenderer extends Renderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        context.getResponseWriter().startElement("head", component);
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        for (var resource : context.getViewRoot().getComponentResources(context, "head")) {
            resource.encodeAll(context);
        }
        context.getResponseWriter().endElement("head");
    }
}
