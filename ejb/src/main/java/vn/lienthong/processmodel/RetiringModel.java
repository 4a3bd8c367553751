package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Closes a model for new matters and opens it again; what follows it goes on either way. */
@Stateless
public class RetiringModel {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelHistory history;

    @Inject
    Event<VariedModels.Changed> changed;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code REASON_REQUIRED}, {@code
     *     SHIPPED_STAYS}, {@code NEVER_IN_FORCE}; {@code RETIRED} for the second of two
     * @throws NotFound when there is no such model, or the person has nothing to do with models
     */
    public void retire(String key, String reason, Actor by) {
        var model = held(key, by);
        var why = Reason.required(reason);
        if (versions.inForce(key).isEmpty()) {
            throw new BusinessRuleViolation(ProcessModelRule.NEVER_IN_FORCE);
        }
        model.retire(why, by, clock.instant());
        changed.fire(new VariedModels.Changed());
        history.note(model, TimelineEvent.MODEL_RETIRED, why, by);
    }

    /**
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code NOT_RETIRED}
     * @throws NotFound when there is no such model, or the person has nothing to do with models
     */
    public void reinstate(String key, Actor by) {
        var model = held(key, by);
        model.reinstate();
        changed.fire(new VariedModels.Changed());
        history.note(model, TimelineEvent.MODEL_REINSTATED, "", by);
    }

    private ProcessModel held(String key, Actor by) {
        ModelPeople.requireDrawing(by, key);
        return models.hold(key);
    }
}
