package vn.lienthong.web.overview;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;

/** The numbers of a row in a table of another shape than {@link FigureLines}. */
@FacesComponent(FigureCells.TYPE)
public class FigureCells extends UIComponentBase {

    static final String TYPE = "vn.lienthong.FigureCells";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked") // the attribute is what lienthong.taglib.xml says
    public void encodeBegin(FacesContext context) throws IOException {
        new FigureWriter(context, this)
                .cells((Collection<Figure>) getAttributes().get("value"));
    }
}
