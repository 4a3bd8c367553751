package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * What a new version of the program brings beside a model that administrators have changed. Theirs stays in force; the program's is
 * offered, and they take it up as a draft that takes the way of any other, or keep what they have.
 */
@Stateless
public class OfferingModels {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelHistory history;

    @Inject
    Clock clock;

    /** Whether the version in force is one that administrators drew, which the program does not replace by itself. */
    public boolean keepsOwn(String key) {
        return versions.inForce(key)
                .filter(version -> !version.isOfTheProgram())
                .isPresent();
    }

    /** Offers it once, and tells those who draw. A newer offer takes the place of one that nobody has answered. */
    public void offer(String key, ModelContent content) {
        models.oneAtATime();
        if (versions.isOffered(key, content.sha256())) {
            return;
        }
        var by = Actor.system();
        versions.offer(key).ifPresent(versions::remove);
        versions.add(ModelVersion.offered(key, content, by.name(), clock.instant()));
        var model = models.get(key);
        history.note(model, TimelineEvent.MODEL_OFFERED, "", by);
        history.tellDrawers(model, NoticeEvent.MODEL_OFFERED);
    }

    /**
     * Makes a draft of it, which is sent, approved and put in force like any other.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code DRAFT_EXISTS}, {@code NOTHING_OFFERED}
     * @throws NotFound when the person has nothing to do with models
     */
    public ModelDraft takeUp(String key, Actor by) {
        var offered = held(key, by);
        versions.requireNoneOnItsWay(key);
        offered.takeUp(by, clock.instant());
        versions.store();
        var model = models.get(key);
        history.note(model, TimelineEvent.MODEL_BEGUN, model.name(), by);
        return ModelDraft.of(model, offered);
    }

    /**
     * The version in force stays, and this one is not offered again.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code NOTHING_OFFERED}
     * @throws NotFound when the person has nothing to do with models
     */
    public void decline(String key, Actor by) {
        held(key, by).decline(by, clock.instant());
        history.note(models.get(key), TimelineEvent.MODEL_DECLINED, "", by);
    }

    private ModelVersion held(String key, Actor by) {
        ModelPeople.requireDrawing(by, key);
        models.oneAtATime();
        return versions.offer(key).orElseThrow(() -> new BusinessRuleViolation(ProcessModelRule.NOTHING_OFFERED));
    }
}
