package vn.lienthong.workflows.engine;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_DELETE;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.lienthong.worklist.WorkItemRecorder;

/** Makes every user task of every model a work item: what an administrator draws tomorrow is in the work list as well. */
class WorkItemParseListener extends AbstractBpmnParseListener {

    private final WorkItemRecorder recorder;

    WorkItemParseListener(WorkItemRecorder recorder) {
        this.recorder = recorder;
    }

    /** Who follows a process to its end is told when it has come there by itself. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    private void ended(DelegateExecution execution) {
        var process = (ExecutionEntity) execution;
        if (!process.isCanceled() && process.getProcessBusinessKey() != null) {
            recorder.ended(
                    UUID.fromString(process.getProcessBusinessKey()),
                    process.getProcessDefinition().getKey());
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(EVENTNAME_CREATE, new StepOpened(recorder, StepProperties.of(element)));
        task.addBuiltInTaskListener(EVENTNAME_DELETE, step -> recorder.withdrawn(step.getId()));
    }
}
