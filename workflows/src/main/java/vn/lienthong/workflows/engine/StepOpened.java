package vn.lienthong.workflows.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.WorkItemRecorder;

/** Tells the work list that a process now waits for somebody. */
class StepOpened implements TaskListener {

    static final String UNIT = "unit";

    private final WorkItemRecorder recorder;
    private final StepProperties properties;

    StepOpened(WorkItemRecorder recorder, StepProperties properties) {
        this.recorder = recorder;
        this.properties = properties;
    }

    @Override
    public void notify(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        var model = execution.getProcessDefinition();
        recorder.opened(new OpenedStep(
                UUID.fromString(execution.getProcessBusinessKey()),
                task.getId(),
                model.getKey(),
                model.getVersion(),
                task.getTaskDefinitionKey(),
                task.getName(),
                properties.performer(),
                properties.due(),
                unit(execution),
                StartedErrand.of(execution)));
    }

    /** Where a step is taken by each of several units, the model's loop puts the one whose turn it is into this variable. */
    private static Optional<UUID> unit(ExecutionEntity execution) {
        return Optional.ofNullable(execution.getVariableLocal(UNIT))
                .map(Object::toString)
                .map(UUID::fromString);
    }
}
