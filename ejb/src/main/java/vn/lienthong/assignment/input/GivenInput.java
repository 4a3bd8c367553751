package vn.lienthong.assignment.input;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.ProceedingKind;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.persistence.Columns;

/**
 * An input as it was given, with what the lead made of it.
 *
 * @param reply empty as long as the lead said nothing, or when it took it up without a word
 * @param repliedAt null as long as the lead said nothing
 */
public record GivenInput(
        UUID id,
        UUID unitId,
        UUID entryId,
        InputState state,
        String text,
        Instant givenAt,
        String givenBy,
        String reply,
        Instant repliedAt,
        String repliedBy,
        List<AttachmentRow> files) {

    GivenInput with(List<AttachmentRow> files) {
        return new GivenInput(
                id, unitId, entryId, state, text, givenAt, givenBy, reply, repliedAt, repliedBy, List.copyOf(files));
    }

    /** Newest first. */
    public static List<GivenInput> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.INPUT, GivenInput::of);
    }

    private static GivenInput of(Columns row) {
        return new GivenInput(
                row.id("id"),
                row.id("unit_id"),
                row.id("entry_id"),
                row.constant(InputState.class, "state"),
                row.text("text"),
                row.moment("given_at"),
                row.text("given_by"),
                row.text("reply"),
                row.moment("replied_at"),
                row.text("replied_by"),
                List.of());
    }
}
