package vn.lienthong.processmodel.running;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.FollowingVersion;
import vn.lienthong.worklist.ProcessEnded;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.WaitingPost;

/** Puts single matters right that went where they should not: to another step, to an end, or once more. Each with a reason, in the history and the audit trail. */
@Stateless
public class SteeringWork {

    private static final int MOST_AT_ONCE = 1000;

    @Inject
    ViewingModels models;

    @Inject
    RunningWork running;

    @Inject
    Processes processes;

    @Inject
    FollowingVersion workItems;

    @Inject
    RunningQueries queries;

    @Inject
    Traces traces;

    @Inject
    Notices notices;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    @Inject
    Timeline timeline;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ProcessEnded> ended;

    /**
     * Takes the work from where it waits to another step of the same version. Whoever had it and whoever gets it is told.
     *
     * @param model the key of the model by which it runs
     * @return what closed for whom and what opened for whom
     * @throws BusinessRuleViolation {@link RunningRule}: {@code NOT_YOURS_TO_MOVE}, {@code REASON_REQUIRED}, {@code NO_SUCH_STEP};
     *     {@code ALREADY_HANDLED} and {@code WITHDRAWN} of the work list when somebody was faster, {@code NO_SUCH_POST} when nobody
     *     is there to take the step
     * @throws NotFound when nothing of the model ever waited there, or the person has nothing to do with models
     */
    public Steered moveTo(String model, UUID workItem, String step, String reason, Actor by) {
        var why = requireMover(model, reason, by);
        queries.require(model, workItem);
        var waiting = workItems.waiting(workItem);
        var before = traces.waiting(waiting.caseFileId());
        running.moveTo(waiting.stepRef(), step);
        var steps = running.stops(model, waiting.version());
        timeline.note(
                waiting.caseFileId(),
                TimelineEvent.MODEL_STEP_MOVED,
                "%s → %s: %s".formatted(name(waiting.step(), steps), name(step, steps), why),
                by);
        return told(waiting.caseFileId(), before);
    }

    /**
     * Ends the process of the model, wherever it stands, and a matter that follows it; any other case file stays open for whoever
     * has to close it. Whoever had work is told.
     *
     * @return what closed for whom
     * @throws BusinessRuleViolation {@link RunningRule}: {@code NOT_YOURS_TO_MOVE}, {@code REASON_REQUIRED}; {@code MOVED_ON} when
     *     nothing of the model goes on in the case file
     * @throws NotFound when the person has nothing to do with models
     */
    public Steered end(String model, UUID caseFile, String reason, Actor by) {
        var why = requireMover(model, reason, by);
        workItems.hold(caseFile);
        if (!queries.runs(model, caseFile)) {
            throw new BusinessRuleViolation(RunningRule.MOVED_ON);
        }
        var before = traces.waiting(caseFile);
        processes.endBeside(model, caseFile, why);
        timeline.note(caseFile, TimelineEvent.MODEL_STEP_ENDED, model + ": " + why, by);
        ended.fire(new ProcessEnded(caseFile, model));
        return told(caseFile, before);
    }

    private static String name(String step, List<RunningWork.Stop> among) {
        return among.stream()
                .filter(stop -> stop.id().equals(step))
                .map(RunningWork.Stop::name)
                .findFirst()
                .orElse(step);
    }

    private Steered told(UUID caseFile, List<WaitingPost> before) {
        var steered = Steered.between(before, traces.waiting(caseFile));
        steered.posts().forEach(post -> notices.tell(post, caseFile, NoticeEvent.STEP_MOVED));
        return steered.heldBy(holders(steered));
    }

    private Map<UUID, String> holders(Steered steered) {
        var today = LocalDate.now(clock);
        var names = new HashMap<UUID, String>();
        steered.posts()
                .forEach(post ->
                        officials.holderOf(post, today).ifPresent(holder -> names.put(post, holder.fullName())));
        return names;
    }

    /**
     * Tries once more what failed.
     *
     * @param failure one of them, or empty for all of the model, up to a thousand at once
     * @return how many are tried again
     * @throws BusinessRuleViolation {@link RunningRule}: {@code NOT_YOURS_TO_MOVE}; {@code NOT_FAILED} when nothing is to be tried
     * @throws NotFound when the person has nothing to do with models
     */
    public int retry(String model, Optional<String> failure, Actor by) {
        models.numberInForce(model, by);
        Movers.require(models, by);
        var failed = failure.map(id -> running.failure(model, id).stream().toList())
                .orElseGet(() -> running.failed(model, 0, MOST_AT_ONCE));
        if (failed.isEmpty()) {
            throw new BusinessRuleViolation(RunningRule.NOT_FAILED);
        }
        failed.forEach(each -> {
            running.retry(each.id());
            audit.record(by, "MODEL_STEP_RETRIED", each.caseFileId(), model + " " + each.step());
        });
        return failed.size();
    }

    private String requireMover(String model, String reason, Actor by) {
        models.numberInForce(model, by);
        Movers.require(models, by);
        return Movers.reason(reason);
    }
}
