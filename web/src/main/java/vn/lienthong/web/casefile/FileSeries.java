package vn.lienthong.web.casefile;

import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;

/** A file with its versions, the newest first. */
public record FileSeries(List<AttachmentRow> versions) {

    public UUID id() {
        return newest().seriesId();
    }

    public AttachmentRow newest() {
        return versions.get(0);
    }

    public List<AttachmentRow> newestOnly() {
        return versions.subList(0, 1);
    }

    public List<AttachmentRow> former() {
        return versions.subList(1, versions.size());
    }
}
