package vn.lienthong.workflows.engine;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.util.StringUtil;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Where a step failed because of a rule, the engine keeps the rule and what fills its sentence with the failure, in the one text
 * for which it has room, instead of what a program would read.
 */
class KeepingFailures extends DefaultFailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return super.getCommand(jobId, kept(failure));
    }

    private static Throwable kept(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(BusinessRuleViolation.class::isInstance)
                .map(BusinessRuleViolation.class::cast)
                .map(KeptRefusal::of)
                .findFirst()
                .<Throwable>map(refusal -> new RuleBroken(refusal, failure))
                .orElse(failure);
    }

    /** Says nothing but what is to be kept. */
    private static class RuleBroken extends RuntimeException {

        RuleBroken(KeptRefusal refusal, Throwable failure) {
            super(refusal.json(StringUtil.DB_MAX_STRING_LENGTH), failure);
        }
    }
}
