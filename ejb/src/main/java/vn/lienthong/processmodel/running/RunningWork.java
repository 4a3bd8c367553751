package vn.lienthong.processmodel.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is done with processes on their way. Every other call takes part in the caller's transaction; the work list follows by itself or is told by the caller. */
public interface RunningWork {

    /** The steps of a version at which work can stand, in the order in which it usually goes. */
    List<Stop> stops(String model, int version);

    /** For each step of the one version the step of the other that takes its place by itself: the same, where there is one. */
    Map<String, String> proposal(String model, int from, int to);

    /**
     * What stands against a mapping, whatever stands where: asked in a transaction of its own, so that whatever the answer the
     * caller's goes on.
     *
     * @return steps that cannot take each other's place, each with the one it was to take the place of; empty when it fits
     */
    Map<String, String> faults(String model, int from, int to, Map<String, String> mapping);

    /**
     * Moves the processes of the model that carry the case file to the other version. Waiting steps keep what names them.
     *
     * @throws vn.lienthong.rule.BusinessRuleViolation {@link RunningRule}: {@code DOES_NOT_FIT}, {@code RUNS_NO_MORE}
     */
    void migrate(UUID caseFileId, String model, int from, int to, Map<String, String> mapping);

    /**
     * Takes the work from the waiting step to another of the same version, as if it had come there by itself.
     *
     * @param stepRef names the waiting step
     * @throws vn.lienthong.rule.BusinessRuleViolation {@link RunningRule}: {@code NO_SUCH_STEP}, {@code MOVED_ON}
     */
    void moveTo(String stepRef, String step);

    /** What failed and is tried no more, in all processes of the model, the oldest first. */
    List<FailedStep> failed(String model, int first, int size);

    /** How much of it there is. */
    long failures(String model);

    /** One of them; empty when nothing of that name failed any more. */
    Optional<FailedStep> failure(String model, String failure);

    /**
     * Tries it once more.
     *
     * @throws vn.lienthong.rule.BusinessRuleViolation {@link RunningRule#NOT_FAILED}
     */
    void retry(String failure);

    /**
     * A step of a model.
     *
     * @param performer who takes it, in the model's words; empty where nobody does, as at a timer
     */
    record Stop(String id, String name, String performer) {}
}
