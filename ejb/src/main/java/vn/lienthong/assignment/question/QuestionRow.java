package vn.lienthong.assignment.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.worklist.WorkItemState;

/**
 * A question and what became of it.
 *
 * @param dueOn until when it waits, moved by the pauses of the work
 * @param settledBy who answered it or took it back; empty where nobody did
 * @param workItem where it is answered; null as soon as nobody has to
 * @param held whether the work stands still, and with it the question
 */
public record QuestionRow(
        UUID id,
        QuestionState state,
        UUID askedByPost,
        String askedBy,
        PostTitle askerTitle,
        UnitName askerUnit,
        Instant askedAt,
        PostTitle askedTitle,
        UnitName askedUnit,
        LocalDate dueOn,
        String text,
        String answer,
        String settledBy,
        Instant settledAt,
        UUID entryId,
        UUID workItem,
        boolean held,
        List<AttachmentRow> files) {

    QuestionRow(
            UUID id,
            QuestionState state,
            UUID askedByPost,
            String askedBy,
            String askerTitle,
            String askerTitleEn,
            UnitName askerUnit,
            Instant askedAt,
            String askedTitle,
            String askedTitleEn,
            UnitName askedUnit,
            LocalDate dueOn,
            String text,
            String answer,
            String settledBy,
            Instant settledAt,
            UUID entryId,
            UUID workItem,
            WorkItemState waiting) {
        this(
                id,
                state,
                askedByPost,
                askedBy,
                new PostTitle(askerTitle, askerTitleEn),
                askerUnit,
                askedAt,
                new PostTitle(askedTitle, askedTitleEn),
                askedUnit,
                dueOn,
                text,
                answer,
                settledBy,
                settledAt,
                entryId,
                workItem,
                waiting == WorkItemState.SUSPENDED,
                List.of());
    }

    QuestionRow with(List<AttachmentRow> answerFiles) {
        return new QuestionRow(
                id,
                state,
                askedByPost,
                askedBy,
                askerTitle,
                askerUnit,
                askedAt,
                askedTitle,
                askedUnit,
                dueOn,
                text,
                answer,
                settledBy,
                settledAt,
                entryId,
                workItem,
                held,
                List.copyOf(answerFiles));
    }
}
