package vn.lienthong.seeds.print;

import static com.lowagie.text.Element.ALIGN_CENTER;

import com.lowagie.text.Chunk;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.time.LocalDate;
import vn.lienthong.seeds.DirectiveSeed;

/** The upper part of a document after Decree 30/2020: who issues it, the national title and motto, number, place and date, title. */
final class Letterhead {
    private final Typeface typeface;
    private final DirectiveSeed seed;

    Letterhead(Typeface typeface, DirectiveSeed seed) {
        this.typeface = typeface;
        this.seed = seed;
    }

    PdfPTable columns() {
        var table = new PdfPTable(new float[] {2, 3});
        table.setWidthPercentage(100);
        table.addCell(issuer());
        table.addCell(nation());
        table.setSpacingAfter(16);
        return table;
    }

    Paragraph title() {
        var title = centred(
                typeface.bold("KẾ HOẠCH\n", 14), typeface.bold(seed.head().getString("summary"), 14));
        title.setSpacingAfter(14);
        return title;
    }

    private PdfPCell issuer() {
        return cell(
                typeface.bold("ỦY BAN NHÂN DÂN\n", 13),
                typeface.bold("TỈNH BẮC NINH\n", 13),
                typeface.regular("________\n", 8),
                typeface.regular("Số: " + seed.head().getString("symbol"), 13));
    }

    private PdfPCell nation() {
        return cell(
                typeface.bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", 13),
                typeface.bold("Độc lập - Tự do - Hạnh phúc\n", 13),
                typeface.regular("______________________________\n", 8),
                typeface.italic(placeAndDate(), 13));
    }

    private String placeAndDate() {
        var day = LocalDate.parse(seed.head().getString("issuedOn"));
        return "%s, ngày %02d tháng %d năm %d"
                .formatted(seed.document().getString("place"), day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static PdfPCell cell(Chunk... chunks) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.addElement(centred(chunks));
        return cell;
    }

    private static Paragraph centred(Chunk... chunks) {
        var text = new Phrase();
        for (var chunk : chunks) {
            text.add(chunk);
        }
        var paragraph = new Paragraph(17);
        paragraph.add(text);
        paragraph.setAlignment(ALIGN_CENTER);
        return paragraph;
    }
}
