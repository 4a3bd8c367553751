package vn.lienthong.workflows.engine;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import vn.lienthong.workflows.step.StepBean;
import vn.lienthong.workflows.step.StepCatalogue;

/** Resolves the names of step beans and calls their steps; every other object and method stays unknown. */
class StepResolver extends ReadOnlyResolver {

    private final StepCatalogue steps;

    StepResolver(StepCatalogue steps) {
        this.steps = steps;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            return null;
        }
        var bean = steps.find(property.toString());
        context.setPropertyResolved(bean.isPresent());
        return bean.orElse(null);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (!(base instanceof StepBean bean)) {
            return null;
        }
        var step = bean.find(method.toString(), arguments.length)
                .orElseThrow(() -> new MethodNotFoundException("no step " + method + " is allowed"));
        context.setPropertyResolved(true);
        return step.call(() -> VariableResolver.caseFile(context), arguments);
    }
}
