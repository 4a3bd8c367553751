package vn.lienthong.seeds.print;

import static com.lowagie.text.Element.ALIGN_CENTER;

import com.lowagie.text.Document;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Numbers the pages from the second one on, centred above the text, and says below that the document is an illustration. */
final class PageNumbers extends PdfPageEventHelper {
    private static final String NOTE = "Văn bản minh họa của phần mềm Liên Thông, không có giá trị pháp lý";
    private final Typeface typeface;

    PageNumbers(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (document.getPageNumber() > 1) {
            write(
                    writer,
                    document,
                    new Phrase(typeface.regular("" + document.getPageNumber(), 13)),
                    document.top() + 14);
        }
        write(writer, document, new Phrase(typeface.italic(NOTE, 9)), document.bottom() - 22);
    }

    private static void write(PdfWriter writer, Document document, Phrase text, float height) {
        var middle = (document.left() + document.right()) / 2;
        ColumnText.showTextAligned(writer.getDirectContent(), ALIGN_CENTER, text, middle, height, 0);
    }
}
