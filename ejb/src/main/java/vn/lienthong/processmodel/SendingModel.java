package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Asks for the approval of a draft that the gate would let in, and takes it back. */
@Stateless
public class SendingModel {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelCheck gate;

    @Inject
    Sittings sittings;

    @Inject
    ModelHistory history;

    @Inject
    Clock clock;

    /**
     * @param note what is new in it; may be empty
     * @param known the version that the person looked at
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code ALREADY_SENT}, {@code
     *     CHANGED_MEANWHILE}, {@code NOT_PASSING}, {@code RETIRED}
     * @throws NotFound when there is no draft, or the person has nothing to do with models
     */
    public void send(String key, String note, long known, Actor by) {
        ModelPeople.requireDrawing(by, key);
        var draft = versions.holdOnItsWay(key);
        var model = models.get(key);
        model.requireUsed();
        draft.send(note, known, by, clock.instant());
        requirePassing(model, draft);
        sittings.end(key);
        history.note(model, TimelineEvent.MODEL_SENT, note, by);
        history.tellApprovers(model, NoticeEvent.MODEL_SENT, by);
    }

    private void requirePassing(ProcessModel model, ModelVersion draft) {
        var findings = gate.findings(model.name(), draft.content(), model.variantOf());
        if (!findings.isEmpty()) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_PASSING, findings.size());
        }
    }

    /**
     * Makes a draft again of what was sent or approved but has no day yet.
     *
     * @param known the version that the person looked at
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code NOT_SENT}, {@code
     *     APPROVED_MEANWHILE}, {@code CHANGED_MEANWHILE}
     * @throws NotFound when there is no such model, or the person has nothing to do with models
     */
    public void withdraw(String key, long known, Actor by) {
        ModelPeople.requireDrawing(by, key);
        versions.holdOnItsWay(key).withdraw(known);
        history.note(models.get(key), TimelineEvent.MODEL_WITHDRAWN, "", by);
    }
}
