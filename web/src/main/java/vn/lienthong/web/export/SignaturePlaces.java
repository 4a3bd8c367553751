package vn.lienthong.web.export;

import static com.lowagie.text.Element.ALIGN_CENTER;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** Where the table is signed: by who drew it up and by the head of the unit. */
record SignaturePlaces(Typeface type) {

    private static final float ROOM_TO_SIGN = 80;

    PdfPTable columns() {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        table.addCell(cell(Papers.PREPARED_BY));
        table.addCell(cell(Papers.HEAD_OF_UNIT));
        return table;
    }

    private PdfPCell cell(String who) {
        var cell = new PdfPCell(type.bold(who, 12));
        cell.setHorizontalAlignment(ALIGN_CENTER);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setMinimumHeight(ROOM_TO_SIGN);
        return cell;
    }
}
