package vn.lienthong.assignment.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.ProceedingKind;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Columns;

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

    /** Newest first, without the files of the answers. */
    public static List<QuestionRow> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.QUESTION, QuestionRow::of);
    }

    private static QuestionRow of(Columns row) {
        return new QuestionRow(
                row.id("id"),
                row.constant(QuestionState.class, "state"),
                row.id("asked_by_post"),
                row.text("asked_by"),
                new PostTitle(row.text("asker"), row.text("asker_en")),
                new UnitName(row.text("asker_unit"), row.text("asker_unit_en")),
                row.moment("asked_at"),
                new PostTitle(row.text("asked"), row.text("asked_en")),
                new UnitName(row.text("asked_unit"), row.text("asked_unit_en")),
                row.day("due_on"),
                row.text("text"),
                row.text("answer"),
                row.text("settled_by"),
                row.moment("settled_at"),
                row.id("entry_id"),
                row.id("work_item"),
                "SUSPENDED".equals(row.text("waiting")),
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
