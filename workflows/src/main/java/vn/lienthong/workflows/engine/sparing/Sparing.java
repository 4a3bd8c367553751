package vn.lienthong.workflows.engine.sparing;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/**
 * The engine's readers without the questions to which our models and settings leave one answer only: two in three of what it asks
 * when a step is left.
 */
public record Sparing<T extends Session>(Class<T> reader, Supplier<? extends T> sparing) implements SessionFactory {

    public static List<SessionFactory> readers() {
        return List.of(
                new Sparing<>(TaskManager.class, SparingTasks::new),
                new Sparing<>(ExecutionManager.class, SparingExecutions::new),
                SparingDefinitions.reader(),
                SparingJobDefinitions.reader(),
                new Sparing<>(IdentityLinkManager.class, SparingIdentityLinks::new),
                new Sparing<>(VariableInstanceManager.class, SparingVariables::new));
    }

    @Override
    public Class<?> getSessionType() {
        return reader;
    }

    @Override
    public Session openSession() {
        return sparing.get();
    }
}
