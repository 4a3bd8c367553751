package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Throws away a draft that nobody needs, and with it a model that never was in force. */
@Stateless
public class DiscardingDraft {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelHistory history;

    /**
     * @param known the version that the person looked at
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code ALREADY_SENT}, {@code
     *     CHANGED_MEANWHILE}
     * @throws NotFound when there is no draft, or the person has nothing to do with models
     */
    public void discard(String key, long known, Actor by) {
        ModelPeople.requireDrawing(by, key);
        var draft = versions.holdOnItsWay(key);
        draft.requireDiscardable(known);
        var model = models.hold(key);
        history.note(model, TimelineEvent.MODEL_DISCARDED, "", by);
        versions.remove(draft);
        if (!versions.any(key)) {
            models.remove(model);
        }
    }
}
