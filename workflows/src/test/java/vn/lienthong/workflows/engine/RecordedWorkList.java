package vn.lienthong.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.WorkItemRecorder;

/** Stands for the work list and remembers what the engine told it. */
class RecordedWorkList extends WorkItemRecorder {

    private final List<OpenedStep> open = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private Optional<Rule> refusal = Optional.empty();

    @Override
    public void opened(OpenedStep step) {
        refusal.ifPresent(rule -> {
            throw new BusinessRuleViolation(rule);
        });
        open.add(step);
    }

    @Override
    public void withdrawn(String stepRef) {
        find(stepRef).ifPresent(step -> {
            open.remove(step);
            withdrawn.add(step.step());
        });
    }

    @Override
    public void ended(UUID caseFileId, String model) {
        ended.add(model);
    }

    List<String> ended() {
        return ended;
    }

    void refuse(Rule rule) {
        refusal = Optional.of(rule);
    }

    void done(OpenedStep step) {
        open.remove(step);
    }

    private Optional<OpenedStep> find(String stepRef) {
        return open.stream().filter(step -> step.stepRef().equals(stepRef)).findFirst();
    }

    List<OpenedStep> open() {
        return List.copyOf(open);
    }

    List<String> withdrawn() {
        return withdrawn;
    }
}
