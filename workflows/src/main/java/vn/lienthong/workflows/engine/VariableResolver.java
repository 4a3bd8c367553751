package vn.lienthong.workflows.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/**
 * Resolves the variables of a process. {@code caseFile} is none of them but the process's business key, and {@code decision} is
 * what was just decided: they cost no row and a model cannot overwrite them.
 */
class VariableResolver extends ReadOnlyResolver {

    static final String CASE_FILE = "caseFile";
    static final String DECISION = "decision";

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
        var decision = DECISION.equals(name) ? SaidDecision.current() : Optional.<String>empty();
        if (decision.isPresent()) {
            context.setPropertyResolved(true);
            return decision.get();
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
