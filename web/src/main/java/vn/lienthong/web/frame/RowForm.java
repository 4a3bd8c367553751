package vn.lienthong.web.frame;

import jakarta.faces.component.UIForm;
import org.omnifaces.component.input.Form;

/**
 * Every form of ours. It knows for each row of a list whether it was sent; {@link UIForm} keeps one answer for all rows, that
 * of the last one, and what was typed in any other is neither checked nor taken over.
 */
public class RowForm extends Form {

    @Override
    public boolean isSubmitted() {
        var context = getFacesContext();
        return context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
    }
}
