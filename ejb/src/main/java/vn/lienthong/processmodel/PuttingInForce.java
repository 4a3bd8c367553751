package vn.lienthong.processmodel;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.rule.Rule;

/**
 * Brings approved versions into force from a day: at once, or on that day by itself, once, whichever of several nodes comes to it
 * first. Who draws does it; who approved the version does not.
 */
@Stateless
public class PuttingInForce {

    private static final int MOST_DAYS_AHEAD = 366;

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    BringingIntoForce bringing;

    @Inject
    ModelHistory history;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code OWN_APPROVAL}, {@code NOT_APPROVED},
     *     {@code DAY_PAST}, {@code DAY_TOO_FAR}, {@code RETIRED}; {@code NOT_PASSING} when the gate has become stricter meanwhile
     * @throws NotFound when nothing is on its way, or the person has nothing to do with models
     */
    public void from(String key, LocalDate day, Actor by) {
        ModelPeople.requireDrawing(by, key);
        var version = versions.holdOnItsWay(key);
        var model = models.get(key);
        model.requireUsed();
        requireNear(day);
        version.schedule(day, by);
        if (version.isDue(today())) {
            deploy(version, by);
        } else {
            history.note(model, TimelineEvent.MODEL_SCHEDULED, day.toString(), by);
        }
    }

    private void requireNear(LocalDate day) {
        if (day.isBefore(today())) {
            throw new BusinessRuleViolation(ProcessModelRule.DAY_PAST);
        }
        if (day.isAfter(today().plusDays(MOST_DAYS_AHEAD))) {
            throw new BusinessRuleViolation(ProcessModelRule.DAY_TOO_FAR, MOST_DAYS_AHEAD);
        }
    }

    /**
     * It stays approved.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code NOT_SCHEDULED}
     * @throws NotFound when nothing is on its way, or the person has nothing to do with models
     */
    public void callOff(String key, Actor by) {
        ModelPeople.requireDrawing(by, key);
        versions.holdOnItsWay(key).callOff();
        history.note(models.get(key), TimelineEvent.MODEL_CALLED_OFF, "", by);
    }

    /** Those whose day has come. */
    public List<UUID> due() {
        return versions.due(today());
    }

    /** In a transaction of its own: it is in force with all that belongs to it, or still waits. */
    @TransactionAttribute(REQUIRES_NEW)
    public void onItsDay(UUID id) {
        var version = versions.hold(id);
        if (version.isDue(today())) {
            deploy(version, Actor.system());
        }
    }

    /** What can no longer come into force waits for somebody to decide, and who sent it is told. */
    @TransactionAttribute(REQUIRES_NEW)
    public void failed(UUID id, Rule why) {
        var version = versions.hold(id);
        if (version.isDue(today())) {
            version.callOff();
            var model = models.get(version.modelKey());
            history.note(model, TimelineEvent.MODEL_FAILED, why.key(), Actor.system());
            history.tellSender(model, version, NoticeEvent.MODEL_FAILED);
        }
    }

    private void deploy(ModelVersion version, Actor by) {
        var model = models.get(version.modelKey());
        model.requireUsed();
        var number = bringing.bring(version, model, by);
        history.note(model, TimelineEvent.MODEL_IN_FORCE, String.valueOf(number), by);
        history.tellSender(model, version, NoticeEvent.MODEL_IN_FORCE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
