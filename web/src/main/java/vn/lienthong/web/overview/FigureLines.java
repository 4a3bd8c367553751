package vn.lienthong.web.overview;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import vn.lienthong.assignment.AssignmentClass;

/**
 * The rows of a table of numbers and its sum. One component and not tags: a dashboard has fifteen hundred cells in more than a
 * hundred rows, and what their expressions cost was half of the page.
 */
@FacesComponent(FigureLines.TYPE)
public class FigureLines extends UIComponentBase {

    static final String TYPE = "vn.lienthong.FigureLines";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked") // the attributes are what lienthong.taglib.xml says
    public void encodeBegin(FacesContext context) throws IOException {
        var into = new FigureWriter(context, this);
        var attributes = getAttributes();
        var ranked = Boolean.parseBoolean(String.valueOf(attributes.get("ranked")));
        var classes = (List<AssignmentClass>) attributes.get("classes");
        into.begin("tbody");
        for (var row : (List<FigureRow>) attributes.get("rows")) {
            write(row, row.placeNumber(), classes, ranked, into);
        }
        into.end("tbody");
        into.begin("tfoot");
        write((FigureRow) attributes.get("sum"), "", classes, ranked, into);
        into.end("tfoot");
    }

    private static void write(
            FigureRow row, String place, List<AssignmentClass> classes, boolean ranked, FigureWriter into)
            throws IOException {
        into.begin("tr");
        if (ranked) {
            into.place(place);
        }
        into.name(row);
        if (ranked) {
            into.onTime(row.onTime());
        }
        into.cells(row.figures(classes));
        into.end("tr");
    }
}
