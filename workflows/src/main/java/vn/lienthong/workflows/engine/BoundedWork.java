package vn.lienthong.workflows.engine;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_START;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps a model from letting the engine work without end, even if it got past the gate: a repetition that no step bounds and a time
 * that no step gives are not read, and a circle in which nothing is waited for is broken off, with all that it did.
 */
class BoundedWork extends AbstractBpmnParseListener {

    /** More than every unit of the country takes a step at once. */
    static final int MOST_AT_ONCE = 20_000;

    private static final Set<String> UNBOUNDED = Set.of("timeCycle", "timeDuration");

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl parsed) {
        if (loop.element("loopCardinality") != null) {
            throw new ProcessEngineException("not bounded: loopCardinality at " + activity.attribute("id"));
        }
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
        requireBounded(timer, event);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl event) {
        requireBounded(timer, event);
    }

    @Override
    public void parseStartEvent(Element start, ScopeImpl scope, ActivityImpl event) {
        start.elements("timerEventDefinition").forEach(timer -> requireBounded(timer, event));
    }

    private static void requireBounded(Element timer, ActivityImpl event) {
        var date = timer.element("timeDate");
        var given = date != null && date.getText().strip().startsWith("${");
        if (!given || UNBOUNDED.stream().anyMatch(kind -> timer.element(kind) != null)) {
            throw new ProcessEngineException("not bounded: timer at " + event.getId());
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        count(process.getActivities());
    }

    private static void count(List<ActivityImpl> activities) {
        activities.forEach(activity -> {
            activity.addBuiltInListener(EVENTNAME_START, (ExecutionListener) BoundedWork::passed);
            count(activity.getActivities());
        });
    }

    private static void passed(DelegateExecution execution) {
        var count = Context.getCommandContext().getSession(Passed.class);
        count.steps++;
        if (count.steps > MOST_AT_ONCE) {
            throw new ProcessEngineException("not bounded: circle at " + execution.getCurrentActivityId());
        }
    }

    /** How much was passed in what the engine is doing now. */
    static class Passed implements Session {

        private int steps;

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static class PassedFactory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Passed.class;
        }

        @Override
        public Session openSession() {
            return new Passed();
        }
    }
}
