package vn.lienthong.document.work;

import java.util.Locale;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;

/** The case file on the other side, as a page names it. */
public record Related(UUID id, String title, CaseFileKind kind) {

    /** The page that shows it. */
    public String page() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
