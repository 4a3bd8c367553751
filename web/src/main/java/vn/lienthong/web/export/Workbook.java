package vn.lienthong.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.lienthong.organization.Heading;

/**
 * Tables as sheets of a workbook. Texts are written as texts, never as formulas, whatever they begin with; numbers and days
 * keep their types, so that people can go on counting.
 */
class Workbook implements ReportWriter {

    private static final int LINES_AT_ONCE = 500;
    private static final int NAME_LENGTH = 31;

    /** In points. */
    private static final int LINE_HEIGHT = 16;

    private final org.dhatim.fastexcel.Workbook book;
    private final Heading heading;
    private final String placeAndDate;
    private Worksheet sheet;
    private int row;

    Workbook(OutputStream out, Heading heading, String placeAndDate) {
        this.book = new org.dhatim.fastexcel.Workbook(out, "LienThong", "1.0");
        this.heading = heading;
        this.placeAndDate = placeAndDate;
    }

    @Override
    public void begin(Report report) throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheet = book.newWorksheet(name(report));
        row = 0;
        for (int column = 0; column < report.columns().size(); column++) {
            sheet.width(column, report.columns().get(column).width());
        }
        writeHead(report);
        writeColumns(report.columns());
    }

    /** Sheets must not have certain signs in their names, nor long ones. */
    private static String name(Report report) {
        var clean = report.title().replaceAll("[\\[\\]*?:/\\\\]", " ");
        return clean.substring(0, Math.min(clean.length(), NAME_LENGTH));
    }

    private void writeHead(Report report) {
        var right = Math.max(2, report.columns().size() / 2);
        heading.superior().ifPresent(superior -> centred(0, 0, right - 1, Typeface.upper(superior), false));
        centred(1, 0, right - 1, Typeface.upper(heading.agency()), true);
        centred(0, right, report.columns().size() - 1, Papers.NATION, true);
        centred(1, right, report.columns().size() - 1, Papers.MOTTO, true);
        centred(2, 0, right - 1, Papers.NUMBER, false);
        centred(2, right, report.columns().size() - 1, placeAndDate, false);
        centred(4, 0, report.columns().size() - 1, Typeface.upper(report.title()), true);
        row = 5;
        report.notes().forEach(note -> writeNote(note, report.columns()));
        row++;
    }

    /** A row over merged cells does not grow by itself; what does not fit it would be cut off. */
    private void writeNote(String note, List<Column> columns) {
        var width = columns.stream().mapToDouble(Column::width).sum();
        sheet.rowHeight(row, LINE_HEIGHT * Math.ceil(note.length() / width));
        centred(row, 0, columns.size() - 1, note, false);
        sheet.style(row++, 0).horizontalAlignment("center").wrapText(true).set();
    }

    private void centred(int line, int from, int to, String text, boolean bold) {
        sheet.inlineString(line, from, text);
        sheet.range(line, from, line, to).merge();
        var style = sheet.style(line, from).horizontalAlignment("center");
        (bold ? style.bold() : style).set();
    }

    private void writeColumns(List<Column> columns) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(row, column, columns.get(column).heading());
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .set();
        }
        sheet.freezePane(0, ++row);
    }

    @Override
    public void line(List<?> cells) throws IOException {
        write(cells, false);
    }

    @Override
    public void sum(List<?> cells) throws IOException {
        write(cells, true);
    }

    private void write(List<?> cells, boolean bold) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column), bold);
        }
        row++;
        if (row % LINES_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell, boolean bold) {
        var style = sheet.style(row, column).borderStyle("thin").verticalAlignment("top");
        if (cell instanceof Long number) {
            sheet.value(row, column, number);
            style.format("#,##0");
        } else if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Share share) {
            sheet.value(row, column, share.value());
            style.format("0.0%");
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            style.format("dd/mm/yyyy");
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
            style.wrapText(true);
        }
        (bold ? style.bold() : style).set();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        book.close();
    }
}
