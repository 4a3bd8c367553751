package vn.lienthong.web.export;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_LEFT;
import static com.lowagie.text.Element.ALIGN_RIGHT;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.organization.Heading;
import vn.lienthong.web.reader.Texts;

/** Tables on sheets of A4 in landscape with the head and the foot of an official paper. */
class Paper implements ReportWriter {

    private static final float MM = 72 / 25.4f;
    private static final int LINES_AT_ONCE = 200;
    private static final float SMALL = 9;

    private final Document document = new Document(PageSize.A4.rotate(), 15 * MM, 15 * MM, 20 * MM, 15 * MM);
    private final Typeface type;
    private final Texts text;
    private final Heading heading;
    private final String placeAndDate;
    private Report report;
    private PdfPTable table;
    private int lines;

    Paper(OutputStream out, Typeface type, Texts text, Heading heading, String placeAndDate) {
        this.type = type;
        this.text = text;
        this.heading = heading;
        this.placeAndDate = placeAndDate;
        PdfWriter.getInstance(document, out).setPageEvent(new PageNumbers(type));
    }

    @Override
    public void begin(Report next) {
        if (report == null) {
            document.addTitle(next.title());
            document.open();
            document.add(new Letterhead(type, heading, Papers.NUMBER, placeAndDate).columns());
        } else {
            endTable();
        }
        report = next;
        writeTitle();
        startTable();
    }

    private void writeTitle() {
        document.add(centred(type.bold(Typeface.upper(report.title()), 13), 10, 2));
        report.notes().forEach(note -> document.add(centred(type.italic(note, 11), 0, 2)));
        document.add(centred(type.regular(" ", 4), 0, 2));
    }

    private static Paragraph centred(Phrase phrase, float before, float after) {
        var paragraph = new Paragraph(phrase);
        paragraph.setAlignment(ALIGN_CENTER);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private void startTable() {
        var columns = report.columns();
        var widths = new float[columns.size()];
        for (int index = 0; index < widths.length; index++) {
            widths[index] = columns.get(index).width();
        }
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        columns.forEach(column -> add(type.bold(column.heading(), SMALL), ALIGN_CENTER));
    }

    private void add(Phrase phrase, int alignment) {
        var cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        cell.setBorder(Rectangle.BOX);
        table.addCell(cell);
    }

    @Override
    public void line(List<?> cells) {
        write(cells, false);
    }

    @Override
    public void sum(List<?> cells) {
        write(cells, true);
    }

    private void write(List<?> cells, boolean bold) {
        for (int index = 0; index < cells.size(); index++) {
            var shown = shown(cells.get(index));
            var number = report.columns().get(index).number();
            add(bold ? type.bold(shown, SMALL) : type.regular(shown, SMALL), number ? ALIGN_RIGHT : ALIGN_LEFT);
        }
        lines++;
        if (lines % LINES_AT_ONCE == 0) {
            document.add(table);
        }
    }

    private String shown(Object cell) {
        if (cell instanceof Long number) {
            return number == 0 ? "–" : text.number(number);
        }
        if (cell instanceof BigDecimal number) {
            return text.number(number);
        }
        if (cell instanceof Share share) {
            return text.percent(share.value() * 100);
        }
        return cell instanceof LocalDate day ? text.date(day) : cell == null ? "" : cell.toString();
    }

    private void endTable() {
        table.setComplete(true);
        document.add(table);
    }

    @Override
    public void close() {
        endTable();
        document.add(new SignaturePlaces(type).columns());
        document.close();
    }
}
