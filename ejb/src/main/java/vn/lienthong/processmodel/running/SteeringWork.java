package vn.lienthong.processmodel.running;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ModelFilter;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.FollowingVersion;
import vn.lienthong.worklist.ProcessEnded;

/** Puts single matters right that went where they should not: to another step, to an end, or once more. Each with a reason, in the history and the audit trail. */
@Stateless
public class SteeringWork {

    @Inject
    ViewingModels models;

    @Inject
    RunningWork running;

    @Inject
    Processes processes;

    @Inject
    FollowingVersion workItems;

    @Inject
    Timeline timeline;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ProcessEnded> ended;

    /**
     * Takes the work from where it waits to another step of the same version.
     *
     * @throws BusinessRuleViolation {@link RunningRule}: {@code NOT_YOURS_TO_MOVE}, {@code REASON_REQUIRED}, {@code NO_SUCH_STEP}
     * @throws NotFound when nothing waits there, or the person has nothing to do with models
     */
    public void moveTo(UUID workItem, String step, String reason, Actor by) {
        var why = requireMover(reason, by);
        var waiting = workItems.waiting(workItem);
        running.moveTo(waiting.stepRef(), step);
        timeline.note(
                waiting.caseFileId(),
                TimelineEvent.MODEL_STEP_MOVED,
                "%s → %s: %s".formatted(waiting.step(), step, why),
                by);
    }

    /** Ends the process of the model, wherever it stands, and a matter that follows it; any other case file stays open for whoever has to close it. */
    public void end(UUID caseFile, String model, String reason, Actor by) {
        var why = requireMover(reason, by);
        models.view(model, by);
        processes.endBeside(model, caseFile, why);
        timeline.note(caseFile, TimelineEvent.MODEL_STEP_ENDED, model + ": " + why, by);
        ended.fire(new ProcessEnded(caseFile, model));
    }

    /** Tries once more what failed, one or, without a name, all of the model. */
    public int retry(String model, String failure, Actor by) {
        Movers.require(models, by);
        models.view(model, by);
        var failed = running.failed(model).stream()
                .filter(each -> failure.isEmpty() || each.id().equals(failure))
                .toList();
        if (failed.isEmpty()) {
            throw new BusinessRuleViolation(RunningRule.NOT_FAILED);
        }
        failed.forEach(each -> {
            running.retry(each.id());
            audit.record(by, "MODEL_STEP_RETRIED", each.caseFileId(), model + " " + each.step());
        });
        return failed.size();
    }

    private String requireMover(String reason, Actor by) {
        models.list(ModelFilter.WAITING, by);
        Movers.require(models, by);
        return Movers.reason(reason);
    }
}
