package vn.lienthong.seeds.print;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lienthong.seeds.DirectiveSeed;

/** Prints the first directive from its data during the build, so that paper and data cannot differ. */
public final class PrintDirective {
    private static final float MM = 72 / 25.4f;
    private final Typeface typeface = new Typeface();
    private final Clause clause = new Clause(typeface, UnitNames.read());
    private final DirectiveSeed seed = DirectiveSeed.read();
    private final Document document = new Document(PageSize.A4, 30 * MM, 18 * MM, 22 * MM, 22 * MM);

    private PrintDirective() throws IOException {}

    public static void main(String[] arguments) throws IOException {
        new PrintDirective().writeInto(Path.of(arguments[0]));
    }

    private void writeInto(Path directory) throws IOException {
        try (var file = Files.newOutputStream(directory.resolve(seed.fileName()))) {
            PdfWriter.getInstance(document, file).setPageEvent(new PageNumbers(typeface));
            document.addTitle(seed.head().getString("symbol"));
            document.open();
            write();
            document.close();
        }
    }

    private void write() {
        var letterhead = new Letterhead(typeface, seed);
        document.add(letterhead.columns());
        document.add(letterhead.title());
        paragraphs("basis", false);
        heading("I. MỤC ĐÍCH, YÊU CẦU");
        paragraphs("purpose", true);
        heading("II. NHIỆM VỤ");
        assignments();
        heading("III. TỔ CHỨC THỰC HIỆN");
        paragraphs("organisation", true);
        document.add(new Signature(typeface, seed).columns());
    }

    private void heading(String text) {
        document.add(typeface.running(typeface.bold(text, 13)));
    }

    private void paragraphs(String key, boolean numbered) {
        var texts = seed.document().getJsonArray(key).getValuesAs(JsonString::getString);
        for (int index = 0; index < texts.size(); index++) {
            var prefix = numbered ? index + 1 + ". " : "";
            document.add(typeface.running(typeface.regular(prefix + texts.get(index), 13)));
        }
    }

    private void assignments() {
        int number = 0;
        for (JsonObject assignment : seed.assignments()) {
            number++;
            clause.paragraphs(number, assignment).forEach(document::add);
        }
    }
}
