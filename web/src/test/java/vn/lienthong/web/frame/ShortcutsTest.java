package vn.lienthong.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/app/keys.js");
    private static final Pattern DEED = Pattern.compile("^      '?(\\S)'?: (?:\\(\\) =>|choose)", Pattern.MULTILINE);
    private static final Pattern PAGE = Pattern.compile("(\\w): '/\\w+\\.xhtml'");

    /** What browsers do by themselves with a link that has the focus and with a dialog. */
    private static final Set<String> NATIVE = Set.of("Enter", "Esc");

    @Test
    void theSheetNamesEveryKeyThatTheScriptListensTo() throws IOException {
        var script = Files.readString(SCRIPT);
        var listened = new TreeSet<String>(NATIVE);
        DEED.matcher(script).results().map(found -> found.group(1)).forEach(listened::add);
        listened.remove("g"); // only the first of two
        PAGE.matcher(script).results().map(found -> "g " + found.group(1)).forEach(listened::add);

        assertThat(new Shortcuts().getAll())
                .extracting(shortcut -> String.join(" ", shortcut.keys()))
                .containsExactlyInAnyOrderElementsOf(listened);
    }
}
