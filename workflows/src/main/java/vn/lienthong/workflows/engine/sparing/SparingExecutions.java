package vn.lienthong.workflows.engine.sparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;

/** Reads a process once where the engine would read one of its executions first and then, with the others, again. */
public class SparingExecutions extends ExecutionManager {

    private final Map<String, List<ExecutionEntity>> foreseen = new HashMap<>();

    /** All of the process will be asked for next. */
    void foresee(String processInstanceId) {
        foreseen.computeIfAbsent(processInstanceId, super::findExecutionsByProcessInstanceId);
    }

    /** What was foreseen serves once: afterwards something may have changed. */
    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String processInstanceId) {
        var known = foreseen.remove(processInstanceId);
        return known == null ? super.findExecutionsByProcessInstanceId(processInstanceId) : known;
    }
}
