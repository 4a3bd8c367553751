package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Goes back to an earlier version: its content becomes a draft that takes the same way as any other. */
@Stateless
public class RollingBack {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelHistory history;

    @Inject
    Clock clock;

    /**
     * @param number of a version that was in force
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code DRAFT_EXISTS}
     * @throws NotFound when there is no such version, or the person has nothing to do with models
     */
    public ModelDraft backTo(String key, int number, Actor by) {
        ModelPeople.requireDrawing(by, key);
        models.oneAtATime();
        versions.requireNoneOnItsWay(key);
        var earlier =
                versions.numbered(key, number).orElseThrow(() -> new NotFound(ModelVersion.class, key + " " + number));
        var model = models.get(key);
        var draft = ModelVersion.begun(key, earlier.content(), Optional.of(number), by, clock.instant());
        versions.add(draft);
        history.note(model, TimelineEvent.MODEL_BEGUN, String.valueOf(number), by);
        return ModelDraft.of(model, draft);
    }
}
