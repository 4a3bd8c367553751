package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Participation;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * Keeps the work list in step when running work moves to another version of its model, or is put right by hand. A step that moves
 * keeps its post, also one that a superior gave it, unless the other version says differently who takes it: then it goes to that
 * post, and both are told.
 */
@Stateless
public class FollowingVersion {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    PerformingPost performing;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Clock clock;

    /** Lets nobody decide in the case file until the transaction ends. */
    public void hold(UUID caseFileId) {
        handling.hold(List.of(caseFileId));
    }

    /**
     * @param mapping for each step of the one version the step of the other that takes its place
     * @param by the name of who moves the work
     * @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} when there is nobody to wait for
     */
    public void follow(UUID caseFileId, String model, int from, int to, Map<String, Step> mapping, String by) {
        var file = caseFiles.get(caseFileId);
        workItems.lockWaitingIn(List.of(caseFileId)).stream()
                .filter(item -> item.isOf(model, from))
                .filter(item -> mapping.containsKey(item.step()))
                .forEach(item -> follow(item, to, mapping.get(item.step()), file, by));
        file.process()
                .filter(process -> process.model().equals(model) && process.version() == from)
                .ifPresent(process -> file.follow(model, to));
    }

    private void follow(WorkItem item, int to, Step step, CaseFile file, String by) {
        var sameWords = step.performer().equals(item.performedBy());
        item.follow(to, step);
        if (!sameWords) {
            pass(item, performing.find(step.performer(), turn(item, step, file), file), by);
        }
    }

    /** Whose turn it is, where each of several units takes the step. */
    private static Optional<UUID> turn(WorkItem item, Step step, CaseFile file) {
        return Performer.parse(step.performer())
                .role()
                .filter(role -> file.participant(role, item.unitId()).isPresent())
                .map(role -> item.unitId());
    }

    private void pass(WorkItem item, Participation to, String by) {
        var from = item.postId();
        if (from.equals(to.postId())) {
            return;
        }
        item.passTo(to, by, clock.instant());
        timeline.note(
                item.caseFileId(), TimelineEvent.REASSIGNED, "%s → %s".formatted(holder(from), holder(to.postId())));
        notices.tell(from, item.caseFileId(), NoticeEvent.STEP_MOVED);
        notices.tell(to.postId(), item.caseFileId(), NoticeEvent.STEP_MOVED, item.id());
    }

    private String holder(UUID post) {
        return workItems.holderOf(post, LocalDate.now(clock));
    }

    /**
     * Where work waits, held so that nobody decides there until the transaction ends.
     *
     * @throws BusinessRuleViolation {@link WorkItemRule#ALREADY_HANDLED}, {@link WorkItemRule#WITHDRAWN} when somebody was faster
     * @throws NotFound when there never was such an item
     */
    public Waiting waiting(UUID workItem) {
        hold(workItems.caseFileOf(workItem));
        var item = workItems.lock(workItem);
        if (item.state() != WorkItemState.SUSPENDED) {
            item.requireOpen();
        }
        return new Waiting(item.caseFileId(), item.model(), item.modelVersion(), item.stepRef(), item.step());
    }

    /**
     * A step as the other version knows it.
     *
     * @param performer who takes it, in the model's words
     */
    public record Step(String id, String name, String performer) {}

    /** Where a process waits. */
    public record Waiting(UUID caseFileId, String model, int version, String stepRef, String step) {}
}
