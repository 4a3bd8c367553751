package vn.lienthong.web.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.matter.FlowFigures;
import vn.lienthong.matter.FlowTotals;
import vn.lienthong.matter.MatterClass;
import vn.lienthong.matter.MatterState;
import vn.lienthong.web.reader.Texts;

/** How the matters of each flow stand, and what they come to together, as the dashboard shows them. */
record FlowTable(Texts text) {

    void write(FlowTotals totals, ReportWriter into) throws IOException {
        into.begin(new Report(text.say("matters.title"), notes(totals), columns()));
        for (var flow : totals.flows()) {
            into.line(cells(flow.flow(), flow));
        }
        into.sum(cells(text.say("overview.matters.all"), totals.all()));
    }

    private List<String> notes(FlowTotals totals) {
        return List.of(text.say(totals.flows().isEmpty() ? "overview.matters.none" : "export.matters"));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(text.say("matters.flow"), 36));
        columns.add(Column.number(text.say("totals.total")));
        columns.add(Column.number(text.of(MatterState.OPEN)));
        Arrays.stream(MatterClass.values()).forEach(each -> columns.add(Column.number(text.of(each))));
        return columns;
    }

    private static List<Object> cells(String name, FlowFigures figures) {
        var cells = new ArrayList<Object>(List.of(name, figures.total(), figures.open()));
        Arrays.stream(MatterClass.values()).forEach(each -> cells.add(figures.of(each)));
        return cells;
    }
}
