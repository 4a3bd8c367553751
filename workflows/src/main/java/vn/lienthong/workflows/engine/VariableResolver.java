package vn.lienthong.workflows.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/**
 * Resolves the variables of a process. {@code caseFile} is none of them but the process's business key: it costs no row
 * and a model cannot overwrite it.
 */
class VariableResolver extends ReadOnlyResolver {

    static final String CASE_FILE = "caseFile";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var scope = (VariableScope) context.getContext(VariableScope.class);
        if (base != null || scope == null) {
            return null;
        }
        var name = property.toString();
        if (CASE_FILE.equals(name)) {
            context.setPropertyResolved(true);
            return businessKey(scope);
        }
        if (scope.hasVariable(name)) {
            context.setPropertyResolved(true);
            return scope.getVariable(name);
        }
        return null;
    }

    private static String businessKey(VariableScope scope) {
        var execution = scope instanceof TaskEntity task ? task.getExecution() : (ExecutionEntity) scope;
        return execution.getProcessBusinessKey();
    }
}
