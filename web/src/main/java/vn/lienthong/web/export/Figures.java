package vn.lienthong.web.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.web.overview.FigureRow;
import vn.lienthong.web.reader.Texts;

/** Writes rows of numbers by class as a table that is handed in. */
record Figures(Texts text, List<AssignmentClass> classes, boolean ranked) {

    List<Column> columns(String head) {
        var columns = new ArrayList<Column>();
        if (ranked) {
            columns.add(Column.number(text.say("overview.place")));
        }
        columns.add(Column.text(head, 36));
        if (ranked) {
            columns.add(Column.number(text.say("overview.onTime")));
        }
        columns.add(Column.number(text.say("totals.total")));
        classes.forEach(each -> columns.add(Column.number(text.of(each))));
        return columns;
    }

    void write(List<FigureRow> rows, FigureRow sum, ReportWriter into) throws IOException {
        for (var row : rows) {
            into.line(cells(row));
        }
        into.sum(cells(sum));
    }

    private List<Object> cells(FigureRow row) {
        var cells = new ArrayList<Object>();
        if (ranked) {
            cells.add(row.place().map(place -> (long) place.number()).orElse(null));
        }
        cells.add(row.name());
        if (ranked) {
            cells.add(Share.of(row.onTime()));
        }
        cells.add(row.totals().total());
        classes.forEach(each -> cells.add(row.totals().of(each)));
        return cells;
    }
}
