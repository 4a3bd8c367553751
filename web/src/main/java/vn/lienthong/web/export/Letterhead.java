package vn.lienthong.web.export;

import static com.lowagie.text.Element.ALIGN_CENTER;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import vn.lienthong.organization.Heading;

/** Who writes, the nation and its motto, number, place and date, as Decree 30/2020 places them. */
record Letterhead(Typeface type, Heading heading, String number, String placeAndDate) {

    PdfPTable columns() {
        var table = new PdfPTable(new float[] {2, 3});
        table.setWidthPercentage(100);
        table.addCell(cell(
                type.regular(Typeface.upper(heading.superior().orElse("")), 12),
                type.bold(Typeface.upper(heading.agency()), 12),
                type.regular("_________", 7),
                type.regular(number, 12)));
        table.addCell(cell(
                type.bold(Papers.NATION, 12),
                type.bold(Papers.MOTTO, 13),
                type.regular("_________________________________", 7),
                type.italic(placeAndDate, 12)));
        return table;
    }

    private static PdfPCell cell(Phrase... lines) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        for (var line : lines) {
            var paragraph = new Paragraph(15, "");
            paragraph.add(line);
            paragraph.setAlignment(ALIGN_CENTER);
            cell.addElement(paragraph);
        }
        return cell;
    }
}
