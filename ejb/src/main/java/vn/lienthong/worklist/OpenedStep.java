package vn.lienthong.worklist;

import java.util.Optional;
import java.util.UUID;

/**
 * A process has come to a step that a person must take.
 *
 * @param stepRef the process's own name for this waiting step, unique
 * @param step the step's id in the model
 * @param name the step's name as the model's author wrote it
 * @param performer who must take it, see {@link Performer}
 * @param dueWithinDays working days from now, if the step has a time of its own
 */
public record OpenedStep(
        UUID caseFileId,
        String stepRef,
        String model,
        int version,
        String step,
        String name,
        String performer,
        Optional<Integer> dueWithinDays) {}
