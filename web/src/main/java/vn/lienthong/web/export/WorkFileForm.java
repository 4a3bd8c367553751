package vn.lienthong.web.export;

import java.util.Locale;
import vn.lienthong.casefile.export.WorkFile;
import vn.lienthong.rule.NotFound;

/** As what a work file is handed out. */
public enum WorkFileForm {
    ZIP("application/zip"),
    PDF("application/pdf");

    private final String contentType;

    WorkFileForm(String contentType) {
        this.contentType = contentType;
    }

    /** @throws NotFound when it is neither */
    public static WorkFileForm of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "zip" -> ZIP;
            case "pdf" -> PDF;
            default -> throw new NotFound(WorkFileForm.class, name);
        };
    }

    public String contentType() {
        return contentType;
    }

    public String nameOf(WorkFile file) {
        return file.number() + "." + name().toLowerCase(Locale.ROOT);
    }
}
