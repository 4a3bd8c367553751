package vn.lienthong.web.export;

import static com.lowagie.text.Element.ALIGN_CENTER;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Numbers the pages from the second one on, centred above the text. */
class PageNumbers extends PdfPageEventHelper {

    private static final float ABOVE = 12;

    private final Typeface type;

    PageNumbers(Typeface type) {
        this.type = type;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (document.getPageNumber() > 1) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    ALIGN_CENTER,
                    type.regular("" + document.getPageNumber(), 12),
                    (document.left() + document.right()) / 2,
                    document.top() + ABOVE,
                    0);
        }
    }
}
