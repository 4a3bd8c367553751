package vn.lienthong.assignment.input;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;

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

    GivenInput(
            UUID id,
            UUID unitId,
            UUID entryId,
            InputState state,
            String text,
            Instant givenAt,
            String givenBy,
            String reply,
            Instant repliedAt,
            String repliedBy) {
        this(id, unitId, entryId, state, text, givenAt, givenBy, reply, repliedAt, repliedBy, List.of());
    }

    GivenInput with(List<AttachmentRow> files) {
        return new GivenInput(
                id, unitId, entryId, state, text, givenAt, givenBy, reply, repliedAt, repliedBy, List.copyOf(files));
    }
}
