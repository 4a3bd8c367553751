package vn.lienthong.workflows.engine;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItemRule;

/** What an exception of the engine means in the domain. */
class EngineFailure {

    private EngineFailure() {}

    /**
     * Two may act on one waiting step. The lock on its work item lets one pass; where something else moved the process, the
     * engine throws one of three exceptions, the plainest being a bare {@code NullPointerException}.
     */
    static void atStep(Runnable command) {
        try {
            translated(command);
        } catch (NullValueException | OptimisticLockingException | NullPointerException e) {
            throw new BusinessRuleViolation(WorkItemRule.WITHDRAWN);
        }
    }

    static void translated(Runnable command) {
        translated(() -> {
            command.run();
            return command;
        });
    }

    /** What a step or the work list refused comes out of the engine wrapped, maybe several times. */
    static <T> T translated(Supplier<T> command) {
        try {
            return command.get();
        } catch (ProcessEngineException e) {
            throw domainCause(e);
        }
    }

    private static RuntimeException domainCause(ProcessEngineException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof BusinessRuleViolation || cause instanceof NotFound)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }
}
