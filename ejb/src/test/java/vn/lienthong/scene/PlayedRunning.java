package vn.lienthong.scene;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.processmodel.running.FailedStep;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.rule.BusinessRuleViolation;

/** Plays moves of running work: what happens in the engine is tested where it is. */
@Dependent
public class PlayedRunning implements RunningWork {

    /** A step that takes no other's place. */
    public static final String MISFIT = "misfit";

    /** A case file that the engine refuses. */
    public static volatile UUID stays = new UUID(0, 0);

    @Override
    public List<Stop> stops(String model, int version) {
        return List.of(new Stop("accept-assignment", "Tiếp nhận"), new Stop("take-on", "Nhận việc"));
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
    }

    @Override
    public List<FailedStep> failed(String model) {
        return List.of();
    }

    @Override
    public void retry(String failure) {}
}
