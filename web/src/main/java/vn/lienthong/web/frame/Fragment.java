package vn.lienthong.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The {@code ui:fragment} of all pages: asks once whether it is shown. The one of Faces asks at each of its stages. */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        pushComponentToEL(context, this);
        for (var child : getChildren()) {
            child.encodeAll(context);
        }
        popComponentFromEL(context);
    }
}
