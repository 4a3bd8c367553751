package vn.lienthong.casefile;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.UUID;

/**
 * A file as its own page shows it.
 *
 * @param title of the case file
 * @param versions all versions of the file, the newest first
 */
public record ShownFile(
        AttachmentRow file, UUID caseFileId, CaseFileKind kind, String title, List<AttachmentRow> versions) {

    static ShownFile of(UUID id, CaseFile of, List<AttachmentRow> files) {
        var file = files.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        var versions = files.stream()
                .filter(row -> row.seriesId().equals(file.seriesId()))
                .sorted(comparing(AttachmentRow::version).reversed())
                .toList();
        return new ShownFile(file, of.id(), of.kind(), of.title(), versions);
    }
}
