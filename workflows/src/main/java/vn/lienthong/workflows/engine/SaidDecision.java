package vn.lienthong.workflows.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import vn.lienthong.workflows.engine.SaidDecision.Memory;

/**
 * Leaves a step with the decision that was made there. The flows behind the step read it at once, as {@code decision}; it is no
 * variable, because the engine marks a process that ever had one and from then on looks for more.
 */
record SaidDecision(String stepRef, String decision) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        var memory = context.getSession(Memory.class);
        var before = memory.decision;
        memory.decision = decision;
        try {
            new CompleteTaskCmd(stepRef, null).execute(context);
            return null;
        } finally {
            memory.decision = before;
        }
    }

    /** What was decided in what the engine is doing now. */
    static Optional<String> current() {
        return Optional.ofNullable(Context.getCommandContext())
                .map(context -> context.getSession(Memory.class))
                .map(memory -> memory.decision);
    }

    /** Lives as long as one command of the engine. */
    static class Memory implements Session {

        private String decision;

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static class MemoryFactory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Memory.class;
        }

        @Override
        public Session openSession() {
            return new Memory();
        }
    }
}
