package vn.lienthong.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;

/** A line of the history with its files; {@code officialName} is empty when the system acted by itself. */
public record TimelineRow(
        UUID id,
        Instant at,
        TimelineEvent event,
        String officialName,
        PostTitle postTitle,
        String text,
        List<AttachmentRow> files) {

    TimelineRow(
            UUID id,
            Instant at,
            TimelineEvent event,
            String officialName,
            String postTitle,
            String postTitleEn,
            String text) {
        this(id, at, event, officialName, new PostTitle(postTitle, postTitleEn), text, List.of());
    }

    TimelineRow with(List<AttachmentRow> files) {
        return new TimelineRow(id, at, event, officialName, postTitle, text, files);
    }
}
