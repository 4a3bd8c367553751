package vn.lienthong.web.export;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import vn.lienthong.casefile.FileContent;

/** An attached file as pages: a PDF as it is, a picture on a sheet of its own. */
final class Appendix {

    private static final float MARGIN = 40;

    private Appendix() {}

    /** Empty for what has no pages, is locked with a password or cannot be read. */
    static Optional<PdfReader> pages(FileContent file) {
        try {
            return switch (file.contentType()) {
                case "application/pdf" -> readable(new PdfReader(file.content()));
                case "image/png", "image/jpeg" -> Optional.of(new PdfReader(sheet(file.content())));
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException e) {
            // the library answers a broken file with whatever its parser stumbled over
            return Optional.empty();
        }
    }

    private static Optional<PdfReader> readable(PdfReader reader) {
        return reader.getNumberOfPages() > 0 && reader.isOpenedWithFullPermissions()
                ? Optional.of(reader)
                : Optional.empty();
    }

    private static byte[] sheet(byte[] picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
        document.open();
        var image = Image.getInstance(picture);
        image.scaleToFit(PageSize.A4.getWidth() - 2 * MARGIN, PageSize.A4.getHeight() - 2 * MARGIN);
        document.add(image);
        document.close();
        return out.toByteArray();
    }
}
