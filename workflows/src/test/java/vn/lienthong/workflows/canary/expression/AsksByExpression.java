package vn.lienthong.workflows.canary.expression;

import org.camunda.bpm.engine.TaskService;

class AsksByExpression {

    long count(TaskService tasks, String fromAPerson) {
        return tasks.createTaskQuery().taskAssigneeExpression(fromAPerson).count();
    }
}
