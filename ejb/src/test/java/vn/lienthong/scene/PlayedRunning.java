package vn.lienthong.scene;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.processmodel.running.FailedStep;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.StepTerm;
import vn.lienthong.worklist.WorkItemRecorder;

/** Plays moves of running work: what happens in the engine is tested where it is. */
@Dependent
public class PlayedRunning implements RunningWork {

    /** A step that takes no other's place. */
    public static final String MISFIT = "misfit";

    /** A case file that the engine refuses. */
    public static volatile UUID stays = new UUID(0, 0);

    /** Who takes the step that the newer version has. */
    public static volatile String newPerformer = "HEAD@LEAD";

    /** What failed. */
    public static final List<FailedStep> FAILED = new CopyOnWriteArrayList<>();

    @Inject
    WorkItemRecorder recorder;

    @Inject
    CaseFiles caseFiles;

    @Override
    public List<Stop> stops(String model, int version) {
        return List.of(
                new Stop("accept-assignment", "Tiếp nhận", "HEAD@LEAD"),
                new Stop("take-on", "Nhận việc", newPerformer));
    }

    @Override
    public Map<String, String> proposal(String model, int from, int to) {
        return Map.of("accept-assignment", "accept-assignment");
    }

    @Override
    public Map<String, String> faults(String model, int from, int to, Map<String, String> mapping) {
        return mapping.containsValue(MISFIT) ? Map.of("accept-assignment", MISFIT) : Map.of();
    }

    @Override
    public void migrate(UUID caseFileId, String model, int from, int to, Map<String, String> mapping) {
        if (caseFileId.equals(stays)) {
            throw new BusinessRuleViolation(RunningRule.DOES_NOT_FIT, "", "a-timer");
        }
    }

    @Override
    public void moveTo(String stepRef, String step) {
        if (step.equals(MISFIT)) {
            throw new BusinessRuleViolation(RunningRule.NO_SUCH_STEP, step);
        }
        var parts = stepRef.split(" ");
        recorder.withdrawn(stepRef);
        recorder.opened(new OpenedStep(
                UUID.fromString(parts[1]),
                parts[0] + " " + parts[1] + " " + step + " " + UUID.randomUUID(),
                parts[0],
                caseFiles.get(UUID.fromString(parts[1])).process().orElseThrow().version(),
                step,
                "Nhận việc",
                newPerformer,
                Optional.of(StepTerm.days(2)),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public List<FailedStep> failed(String model, int first, int size) {
        return FAILED.stream().skip(first).limit(size).toList();
    }

    @Override
    public long failures(String model) {
        return FAILED.size();
    }

    @Override
    public Optional<FailedStep> failure(String model, String failure) {
        return FAILED.stream().filter(each -> each.id().equals(failure)).findFirst();
    }

    @Override
    public void retry(String failure) {
        FAILED.removeIf(each -> each.id().equals(failure));
    }
}
