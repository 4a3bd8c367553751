package vn.lienthong.web.overview;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.ResourceBundle;
import vn.lienthong.overview.OnTime;
import vn.lienthong.web.reader.Texts;

/** Writes the cells of tables of numbers. */
final class FigureWriter {

    private final UIComponent component;
    private final ResponseWriter page;
    private final ResourceBundle names;
    private final Texts text;

    FigureWriter(FacesContext context, UIComponent component) {
        this.component = component;
        page = context.getResponseWriter();
        names = context.getApplication().getResourceBundle(context, "msg");
        text = context.getApplication().evaluateExpressionGet(context, "#{text}", Texts.class);
    }

    void begin(String element) throws IOException {
        page.startElement(element, component);
    }

    void end(String element) throws IOException {
        page.endElement(element);
    }

    /** The name of a row, which may lead somewhere and may have a note below it. */
    void name(FigureRow row) throws IOException {
        begin("th");
        put("scope", "row");
        if (row.narrower().isEmpty()) {
            page.writeText(row.name(), null);
        } else {
            link("row-link", row.narrower(), row.name());
        }
        if (!row.note().isEmpty()) {
            text("span", "sub", row.note());
        }
        end("th");
    }

    /** The place that units of the same tier have among each other; a sum has none. */
    void place(String number) throws IOException {
        begin("td");
        if (!number.isEmpty()) {
            put("class", "number");
            put("data-label", names.getString("overview.place"));
            page.writeText(number, null);
        }
        end("td");
    }

    /** @param share null when nothing was due */
    void onTime(OnTime share) throws IOException {
        begin("td");
        put("data-label", names.getString("overview.onTime"));
        if (share == null) {
            text("span", "none", "–");
        } else {
            begin("span");
            put("class", "share");
            bar(share.percent());
            text("span", "share-number", text.percent(share.percent()));
            text("span", "share-of", text.number(share.onTime()) + "/" + text.number(share.due()));
            end("span");
        }
        end("td");
    }

    private void bar(double percent) throws IOException {
        begin("svg");
        put("class", "share-bar");
        put("viewBox", "0 0 100 8");
        put("preserveAspectRatio", "none");
        put("aria-hidden", "true");
        rectangle("share-ground", "100");
        rectangle("fill-done_on_time", String.valueOf(percent));
        end("svg");
    }

    private void rectangle(String styleClass, String width) throws IOException {
        begin("rect");
        put("class", styleClass);
        put("width", width);
        put("height", "8");
        end("rect");
    }

    void cells(Collection<Figure> figures) throws IOException {
        for (var figure : figures) {
            cell(figure);
        }
    }

    /** A number that leads to its list, or a dash for nothing. */
    private void cell(Figure figure) throws IOException {
        begin("td");
        put("class", "number");
        put("data-label", names.getString(figure.key()));
        if (figure.count() == 0) {
            text("span", "none", "–");
        } else if (figure.address().isEmpty()) {
            page.writeText(text.number(figure.count()), null);
        } else {
            link(null, figure.address(), text.number(figure.count()));
        }
        end("td");
    }

    private void link(String styleClass, String address, String words) throws IOException {
        begin("a");
        if (styleClass != null) {
            put("class", styleClass);
        }
        page.writeURIAttribute("href", address, null);
        page.writeText(words, null);
        end("a");
    }

    private void text(String element, String styleClass, String words) throws IOException {
        begin(element);
        put("class", styleClass);
        page.writeText(words, null);
        end(element);
    }

    private void put(String attribute, String value) throws IOException {
        page.writeAttribute(attribute, value, null);
    }
}
