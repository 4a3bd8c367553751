package vn.lienthong.web.export;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.librepdf.openpdf.fonts.Liberation;

/** Liberation Serif: the measures of the typeface that Decree 30/2020 asks for, with the Vietnamese letters, embedded. Loaded once. */
@ApplicationScoped
public class Typeface {

    private final BaseFont regular = load("Regular");
    private final BaseFont bold = load("Bold");
    private final BaseFont italic = load("Italic");

    Phrase regular(String text, float size) {
        return new Phrase(text, new Font(regular, size));
    }

    Phrase bold(String text, float size) {
        return new Phrase(text, new Font(bold, size));
    }

    Phrase italic(String text, float size) {
        return new Phrase(text, new Font(italic, size));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    private static BaseFont load(String style) {
        var name = "LiberationSerif-" + style + ".ttf";
        try (var file = Liberation.class.getResourceAsStream("/liberation/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, true, file.readAllBytes(), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
