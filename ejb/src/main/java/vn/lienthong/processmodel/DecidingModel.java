package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** A person who had no part in a version finds it right, or gives it back. */
@Stateless
public class DecidingModel {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelHistory history;

    @Inject
    Clock clock;

    /**
     * @param known the version that the person looked at
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_APPROVE}, {@code OWN_WORK}, {@code NOT_SENT},
     *     {@code CHANGED_MEANWHILE}
     * @throws NotFound when nothing is on its way, or the person has nothing to do with models
     */
    public void approve(String key, long known, Actor by) {
        var version = held(key, by);
        version.approve(known, by, clock.instant());
        tell(version, TimelineEvent.MODEL_APPROVED, "", NoticeEvent.MODEL_APPROVED, by);
    }

    /**
     * @param reason what is to be changed
     * @throws BusinessRuleViolation as above, and {@link ProcessModelRule#REASON_REQUIRED}
     * @throws NotFound as above
     */
    public void sendBack(String key, String reason, long known, Actor by) {
        var version = held(key, by);
        var why = Reason.required(reason);
        version.sendBack(why, known, by, clock.instant());
        tell(version, TimelineEvent.MODEL_RETURNED, why, NoticeEvent.MODEL_RETURNED, by);
    }

    private ModelVersion held(String key, Actor by) {
        ModelPeople.requireApproving(by, key);
        return versions.holdOnItsWay(key);
    }

    private void tell(ModelVersion version, TimelineEvent event, String text, NoticeEvent notice, Actor by) {
        var model = models.get(version.modelKey());
        history.note(model, event, text, by);
        history.tellSender(model, version, notice);
    }
}
