package vn.lienthong.workflows.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItemRule;

/**
 * What an exception of the engine means in the domain. When two act on one step the engine throws one of three, the plainest
 * being a bare {@code NullPointerException}; what a step or the work list refused comes out wrapped several times.
 */
class EngineFailure {

    private EngineFailure() {}

    static void translated(Runnable command) {
        translated(() -> {
            command.run();
            return null;
        });
    }

    static <T> T translated(Supplier<T> command) {
        try {
            return command.get();
        } catch (NullValueException | OptimisticLockingException | NullPointerException e) {
            throw new BusinessRuleViolation(WorkItemRule.WITHDRAWN);
        } catch (ProcessEngineException e) {
            throw domainCause(e);
        }
    }

    private static RuntimeException domainCause(ProcessEngineException failure) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .filter(cause -> cause instanceof BusinessRuleViolation || cause instanceof NotFound)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }
}
