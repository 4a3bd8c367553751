package vn.lienthong.workflows.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import vn.lienthong.processmodel.MatterFacts;

/**
 * Resolves the variables of a process. {@code caseFile} is none of them but the process's business key, {@code decision} is
 * what was just decided, and {@code facts} the data of the matter's forms: they cost no row and a model cannot overwrite them.
 */
class VariableResolver extends ReadOnlyResolver {

    static final String CASE_FILE = "caseFile";
    static final String DECISION = "decision";
    static final String FACTS = "facts";

    private final MatterFacts facts;

    VariableResolver(MatterFacts facts) {
        this.facts = facts;
    }

    /** The case file of the process that is being carried on. */
    static String caseFile(ELContext context) {
        return businessKey((VariableScope) context.getContext(VariableScope.class));
    }

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
        if (FACTS.equals(name)) {
            context.setPropertyResolved(true);
            return facts.of(UUID.fromString(businessKey(scope)));
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
