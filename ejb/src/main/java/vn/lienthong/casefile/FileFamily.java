package vn.lienthong.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that are kept, by what their names end with and what their content is. Within one, people and programs
 * mix up the endings and whoever opens it does not mind; across two the file does not open.
 */
enum FileFamily {
    PDF(Set.of("pdf"), Set.of("application/pdf")),
    WORD(
            Set.of("doc", "docx", "odt"),
            Set.of(
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.oasis.opendocument.text")),
    SHEET(
            Set.of("xls", "xlsx", "ods"),
            Set.of(
                    "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet")),
    SLIDES(Set.of("pptx"), Set.of("application/vnd.openxmlformats-officedocument.presentationml.presentation")),
    PICTURE(Set.of("png", "jpg", "jpeg"), Set.of("image/png", "image/jpeg")),
    TEXT(Set.of("txt", "csv"), Set.of("text/plain", "text/csv"));

    private final Set<String> endings;
    private final Set<String> contentTypes;

    FileFamily(Set<String> endings, Set<String> contentTypes) {
        this.endings = endings;
        this.contentTypes = contentTypes;
    }

    static Optional<FileFamily> of(String contentType) {
        return Arrays.stream(values())
                .filter(each -> each.contentTypes.contains(contentType))
                .findFirst();
    }

    /** Whether it is named as one of another kind; an ending that says nothing denies nothing. */
    boolean isDeniedBy(String name) {
        var ending = endingOf(name);
        return !endings.contains(ending) && Arrays.stream(values()).anyMatch(other -> other.endings.contains(ending));
    }

    /** What stands behind the last dot, in small letters; the whole name where there is none. */
    static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
