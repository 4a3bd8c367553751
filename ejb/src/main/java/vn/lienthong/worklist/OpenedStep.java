package vn.lienthong.worklist;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Errand;

/**
 * A process has come to a step that a person must take.
 *
 * @param stepRef the process's own name for this waiting step, unique
 * @param step the step's id in the model
 * @param name the step's name as the model's author wrote it
 * @param performer who must take it, see {@link Performer}
 * @param due how much time the step has, if it has a time of its own
 * @param unitId whose turn it is, where every unit that has the role takes the step
 * @param errand which one it belongs to, where several of a kind may go on beside the case file
 */
public record OpenedStep(
        UUID caseFileId,
        String stepRef,
        String model,
        int version,
        String step,
        String name,
        String performer,
        Optional<StepTerm> due,
        Optional<UUID> unitId,
        Optional<Errand> errand) {}
