package vn.lienthong.web.export;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static com.lowagie.text.Element.ALIGN_RIGHT;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

/** Sheets of A4 of a work file: paragraphs and small tables, and on which page each section begins. */
class WorkFilePaper implements Closeable {

    private static final float MM = 72 / 25.4f;
    private static final float SIZE = 12;

    private final Document document = new Document(PageSize.A4, 30 * MM, 15 * MM, 20 * MM, 20 * MM);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Section> sections = new ArrayList<>();
    private final PdfWriter writer;
    private final Typeface type;

    /** @param before how many pages come before these */
    WorkFilePaper(Typeface type, int before) {
        this.type = type;
        this.writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PageNumbers(type));
        document.setPageCount(before);
        document.open();
    }

    void head(Letterhead letterhead) {
        document.add(letterhead.columns());
    }

    void title(String words, float size, float above) {
        var paragraph = new Paragraph(type.bold(words, size));
        paragraph.setAlignment(ALIGN_CENTER);
        paragraph.setSpacingBefore(above);
        paragraph.setSpacingAfter(10);
        document.add(paragraph);
    }

    void section(String title) {
        if (writer.getVerticalPosition(true) < 60 * MM) {
            document.newPage();
        }
        var paragraph = new Paragraph(type.bold(title, 14));
        paragraph.setSpacingBefore(14);
        paragraph.setSpacingAfter(6);
        paragraph.setKeepTogether(true);
        document.add(paragraph);
        sections.add(new Section(title, writer.getPageNumber()));
    }

    void line(String words) {
        document.add(paragraph(type.regular(words, SIZE)));
    }

    void small(String words) {
        document.add(paragraph(type.italic(words, SIZE - 1)));
    }

    private static Paragraph paragraph(Phrase phrase) {
        var paragraph = new Paragraph(phrase);
        paragraph.setSpacingAfter(4);
        return paragraph;
    }

    /** Two columns: a name and what it is, or a title and its page. */
    void pair(String left, String right, boolean number) {
        var table = new PdfPTable(number ? new float[] {9, 1} : new float[] {3, 7});
        table.setWidthPercentage(100);
        table.addCell(cell(number ? type.regular(left, SIZE) : type.bold(left, SIZE)));
        var second = cell(type.regular(right, SIZE));
        if (number) {
            second.setHorizontalAlignment(ALIGN_RIGHT);
        }
        table.addCell(second);
        document.add(table);
    }

    private static PdfPCell cell(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.3f);
        cell.setPaddingBottom(5);
        return cell;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    @Override
    public void close() {
        document.close();
    }

    byte[] bytes() {
        close();
        return out.toByteArray();
    }
}
