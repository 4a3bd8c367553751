package vn.lienthong.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was handed in at a step, as it was then.
 *
 * @param decision what people read on the button; empty where the matter was begun
 * @param schema the form as it was drawn then; empty for a step without one
 * @param data what was filled in, as JSON
 * @param unfinished whether the decision allowed to leave the form unfinished, and it was
 */
public record SubmissionRow(
        UUID id,
        String step,
        String decision,
        String reason,
        String by,
        Instant at,
        String schema,
        String data,
        boolean unfinished,
        List<FactRow> facts) {}
