package vn.lienthong.workflows.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import vn.lienthong.processmodel.MatterFacts;
import vn.lienthong.workflows.step.StepCatalogue;

/**
 * What an expression in a model can reach: the case file's id, process variables, entries of maps and lists, and the
 * allow-listed steps. There is no resolver for properties and methods of any other object and there are no functions, so
 * {@code getClass}, {@code execution} and beans of the container do not exist here, whatever a model says.
 */
class ClosedExpressions extends JuelExpressionManager {

    private static final boolean READ_ONLY = true;

    private final StepCatalogue steps;

    private final MatterFacts facts;

    ClosedExpressions(StepCatalogue steps, MatterFacts facts) {
        this.steps = steps;
        this.facts = facts;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableResolver(facts));
        resolver.add(new StepResolver(steps));
        resolver.add(new MapELResolver(READ_ONLY));
        resolver.add(new ListELResolver(READ_ONLY));
        return resolver;
    }

    /** The engine offers functions for its users and for dates; models do without. */
    @Override
    public void addFunction(String name, Method function) {}
}
