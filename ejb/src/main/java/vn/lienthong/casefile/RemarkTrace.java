package vn.lienthong.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whose a line of a history is, and what its author did to it afterwards.
 *
 * @param authorId null where the system acted by itself, and for lines from before authors were noted
 * @param correctedAt null as long as it says what it said at first
 * @param withdrawnAt null unless its author took it back
 * @param former what it said before, oldest first
 */
public record RemarkTrace(UUID authorId, Instant correctedAt, Instant withdrawnAt, List<FormerText> former) {

    RemarkTrace with(List<FormerText> texts) {
        return new RemarkTrace(authorId, correctedAt, withdrawnAt, List.copyOf(texts));
    }
}
