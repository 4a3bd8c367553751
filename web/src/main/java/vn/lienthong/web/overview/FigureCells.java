package vn.lienthong.web.overview;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.ResourceBundle;
import vn.lienthong.web.reader.Texts;

/**
 * The cells of a row of figures: a number that leads to its list, or a dash for nothing. One component and not tags for each
 * cell: a dashboard has fifteen hundred of them, and from tags each costs nine expressions, which was a third of the page.
 */
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
        var figures = (Collection<Figure>) getAttributes().get("value");
        var names = context.getApplication().getResourceBundle(context, "msg");
        var text = context.getApplication().evaluateExpressionGet(context, "#{text}", Texts.class);
        for (var figure : figures) {
            write(figure, names, text, context.getResponseWriter());
        }
    }

    private void write(Figure figure, ResourceBundle names, Texts text, ResponseWriter page) throws IOException {
        page.startElement("td", this);
        page.writeAttribute("class", "number", null);
        page.writeAttribute("data-label", names.getString(figure.key()), null);
        if (figure.count() == 0) {
            page.startElement("span", this);
            page.writeAttribute("class", "none", null);
            page.writeText("–", null);
            page.endElement("span");
        } else if (figure.address().isEmpty()) {
            page.writeText(text.number(figure.count()), null);
        } else {
            page.startElement("a", this);
            page.writeURIAttribute("href", figure.address(), null);
            page.writeText(text.number(figure.count()), null);
            page.endElement("a");
        }
        page.endElement("td");
    }
}
