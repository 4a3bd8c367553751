package vn.lienthong.workflows.engine.sparing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Does not ask for tasks below tasks, which only standalone tasks have, nor for a task that it has in its hands. */
public class SparingTasks extends TaskManager {

    /** Whoever asks for a task goes on with it, and then the engine needs all of the process. */
    @Override
    public TaskEntity findTaskById(String id) {
        var task = super.findTaskById(id);
        if (task != null && task.getProcessInstanceId() != null) {
            ((SparingExecutions) getSession(ExecutionManager.class)).foresee(task.getProcessInstanceId());
        }
        return task;
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return new ArrayList<>();
    }

    /** An execution waits at one step, so it never has a second task. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        var known = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> executionId.equals(task.getExecutionId()))
                .toList();
        return known.isEmpty() ? super.findTasksByExecutionId(executionId) : new ArrayList<>(known);
    }
}
