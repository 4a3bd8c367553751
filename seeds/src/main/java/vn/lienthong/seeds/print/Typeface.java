package vn.lienthong.seeds.print;

import static com.lowagie.text.Element.ALIGN_JUSTIFIED;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.Arrays;
import org.librepdf.openpdf.fonts.Liberation;

/** Liberation Serif, which has the measures of the Times New Roman that Decree 30/2020 asks for, and the Vietnamese letters. */
final class Typeface {
    private final BaseFont regular = load("Regular");
    private final BaseFont bold = load("Bold");
    private final BaseFont italic = load("Italic");

    Typeface() throws IOException {}

    Chunk regular(String text, float size) {
        return new Chunk(text, new Font(regular, size));
    }

    Chunk bold(String text, float size) {
        return new Chunk(text, new Font(bold, size));
    }

    Chunk italic(String text, float size) {
        return new Chunk(text, new Font(italic, size));
    }

    /** A paragraph of running text: justified, first line indented by 1 cm. */
    Paragraph running(Chunk... chunks) {
        var paragraph = new Paragraph(18);
        Arrays.stream(chunks).forEach(paragraph::add);
        paragraph.setAlignment(ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(28);
        paragraph.setSpacingAfter(4);
        return paragraph;
    }

    private static BaseFont load(String style) throws IOException {
        var name = "LiberationSerif-" + style + ".ttf";
        try (var file = Liberation.class.getResourceAsStream("/liberation/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, true, file.readAllBytes(), new byte[0]);
        }
    }
}
