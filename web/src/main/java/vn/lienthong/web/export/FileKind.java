package vn.lienthong.web.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a report is handed out. */
enum FileKind {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    /** @param path such as {@code /overview.xlsx} */
    static Optional<FileKind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> path.startsWith("/") && path.endsWith(kind.ending()))
                .findFirst();
    }

    String nameOf(String path) {
        return path.substring(1, path.length() - ending().length());
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }
}
