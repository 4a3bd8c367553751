package vn.lienthong.seeds.print;

import static com.lowagie.text.Element.ALIGN_CENTER;
import static java.util.stream.Collectors.joining;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import jakarta.json.JsonString;
import vn.lienthong.seeds.DirectiveSeed;

/** The lower part of a document: receivers on the left, capacity, title and name of the signer on the right. */
final class Signature {
    private final Typeface typeface;
    private final DirectiveSeed seed;

    Signature(Typeface typeface, DirectiveSeed seed) {
        this.typeface = typeface;
        this.seed = seed;
    }

    PdfPTable columns() {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setKeepTogether(true);
        table.addCell(cell(receivers()));
        table.addCell(cell(signer()));
        return table;
    }

    private Paragraph receivers() {
        var names = seed.document().getJsonArray("receivers").getValuesAs(JsonString::getString).stream()
                .map(name -> "- " + name)
                .collect(joining("\n"));
        var paragraph = new Paragraph(14);
        paragraph.add(typeface.italic("Nơi nhận:\n", 12));
        paragraph.add(typeface.regular(names, 11));
        return paragraph;
    }

    private Paragraph signer() {
        var paragraph = new Paragraph(17);
        paragraph.setAlignment(ALIGN_CENTER);
        paragraph.add(typeface.bold("TM. ỦY BAN NHÂN DÂN\n", 13));
        paragraph.add(typeface.bold(seed.document().getString("signerTitle") + "\n\n\n\n", 13));
        paragraph.add(typeface.bold(seed.head().getString("signer"), 13));
        return paragraph;
    }

    private static PdfPCell cell(Paragraph paragraph) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.addElement(paragraph);
        return cell;
    }
}
