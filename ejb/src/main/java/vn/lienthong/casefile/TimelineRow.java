package vn.lienthong.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.SigningCapacity;

/**
 * A line of the history with its files.
 *
 * @param officialName empty when the system acted by itself
 * @param textEn null where it says the same in either language
 */
public record TimelineRow(
        UUID id,
        Instant at,
        TimelineEvent event,
        String officialName,
        PostTitle postTitle,
        ActedFor actedFor,
        String text,
        String textEn,
        RemarkTrace trace,
        List<AttachmentRow> files) {

    TimelineRow(
            UUID id,
            Instant at,
            TimelineEvent event,
            String officialName,
            String postTitle,
            String postTitleEn,
            SigningCapacity capacity,
            String actingFor,
            String actingForEn,
            String decisionNumber,
            LocalDate decisionDate,
            String text,
            String textEn,
            UUID authorId,
            Instant correctedAt,
            Instant withdrawnAt) {
        this(
                id,
                at,
                event,
                officialName,
                new PostTitle(postTitle, postTitleEn),
                new ActedFor(
                        capacity,
                        actingFor == null ? null : new PostTitle(actingFor, actingForEn),
                        decisionNumber,
                        decisionDate),
                text,
                textEn,
                new RemarkTrace(authorId, correctedAt, withdrawnAt, List.of()),
                List.of());
    }

    TimelineRow with(List<AttachmentRow> files, List<FormerText> former) {
        return new TimelineRow(
                id, at, event, officialName, postTitle, actedFor, text, textEn, trace.with(former), files);
    }
}
