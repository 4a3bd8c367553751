package vn.lienthong.tryout;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Lets a made-up matter walk a model, with decisions and days that are chosen, through the real engine and the real rules. All of
 * it happens in a transaction that is rolled back: nobody gets work, nobody is told, and no number is taken.
 */
@Stateless
public class TryingOutModel {

    @Inject
    TrialWalk walk;

    @Resource
    SessionContext transaction;

    /**
     * The form that the person would begin with.
     *
     * @return its schema; empty where the model begins without one
     */
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<String> startForm(String model, UUID officialId, Actor by) {
        try {
            return walk.startForm(model, officialId, by);
        } finally {
            transaction.setRollbackOnly();
        }
    }

    /**
     * The whole trial from its beginning, as the model is drawn now.
     *
     * @throws BusinessRuleViolation {@link TryoutRule}; {@code NOT_PASSING} when the gate would not let the model in; whatever a
     *     real beginning or decision is refused for
     * @throws vn.lienthong.rule.NotFound when there is no such model, or the person neither draws nor approves
     */
    @TransactionAttribute(REQUIRES_NEW)
    public TrialCourse walk(Trial trial, Actor by) {
        try {
            return walk.of(trial, by);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
