package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Work that waits at a post goes to another post of the unit: a superior takes it over, or gives it to somebody else with
 * a reason. Where the step belongs to whoever has a role in the case file, the role goes with it.
 */
@Stateless
public class ReassigningWork {

    @Inject
    HandlingWorkItem handling;

    @Inject
    WorkItems workItems;

    @Inject
    DirectingPosts directing;

    @Inject
    FourEyes fourEyes;

    @Inject
    Visibility visibility;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Event<RolePassed> passed;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @param seenAt the post at which the person saw it wait when they were asked
     * @throws BusinessRuleViolation {@link WorkItemRule#NOT_YOURS_TO_DIRECT}; {@link WorkItemRule#MOVED_MEANWHILE} or
     *     {@link WorkItemRule#ALREADY_HANDLED} when somebody was faster; {@link WorkItemRule#FOUR_EYES}
     */
    public void takeOver(UUID workItem, UUID seenAt, Actor by) {
        var item = held(workItem, seenAt, by);
        var own = directing.directed(by, today()).stream()
                .filter(post -> by.holds(post.postId()) && by.officialId().equals(post.officialId()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(WorkItemRule.NOT_YOURS_TO_DIRECT));
        move(item, own, TimelineEvent.TAKEN_OVER, "", by);
    }

    /** @throws BusinessRuleViolation as above, and {@link WorkItemRule#REASON_REQUIRED}, {@link WorkItemRule#POST_NOT_BELOW} */
    public void reassign(UUID workItem, UUID seenAt, UUID to, String reason, Actor by) {
        var item = held(workItem, seenAt, by);
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(WorkItemRule.REASON_REQUIRED);
        }
        var target = directing.directed(by, today()).stream()
                .filter(post -> post.postId().equals(to))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(WorkItemRule.POST_NOT_BELOW));
        move(item, target, TimelineEvent.REASSIGNED, reason.strip(), by);
    }

    private WorkItem held(UUID workItem, UUID seenAt, Actor by) {
        var caseFile = workItems.caseFileOf(workItem);
        visibility.require(WorkItem.class, caseFile, by);
        handling.hold(List.of(caseFile));
        var item = workItems.lock(workItem);
        item.requireOpen();
        item.requireAt(seenAt);
        if (!directing.directs(by, item.postId())) {
            throw new BusinessRuleViolation(WorkItemRule.NOT_YOURS_TO_DIRECT);
        }
        return item;
    }

    private void move(WorkItem item, HeldPost to, TimelineEvent event, String reason, Actor by) {
        var from = item.postId();
        if (from.equals(to.postId())) {
            throw new BusinessRuleViolation(WorkItemRule.THERE_ALREADY, to.holder());
        }
        fourEyes.require(item, to);
        var told = "%s → %s".formatted(workItems.holderOf(from, today()), to.holder());
        timeline.note(item.caseFileId(), event, reason.isEmpty() ? told : told + ": " + reason, by);
        item.performer()
                .ofRole()
                .ifPresentOrElse(role -> pass(item, to, by), () -> item.moveTo(to.postId(), by, clock.instant()));
        notices.answered(from, item.caseFileId(), item.things(), item.step());
        notices.tell(from, item.caseFileId(), NoticeEvent.valueOf(event.name()));
        notices.tell(to.postId(), item.caseFileId(), NoticeEvent.valueOf(event.name()), item.id());
    }

    /** With the role goes whatever else waits in the case file for whoever has it. */
    private void pass(WorkItem item, HeldPost to, Actor by) {
        var from = item.postId();
        var role = item.performer().role().orElseThrow();
        var file = caseFiles.get(item.caseFileId());
        file.participant(role, item.unitId()).ifPresent(part -> file.involve(role, part.unitId(), to.postId()));
        workItems.lockWaitingIn(List.of(item.caseFileId())).stream()
                .filter(each -> each.performer().equals(item.performer())
                        && each.postId().equals(from))
                .forEach(each -> each.moveTo(to.postId(), by, clock.instant()));
        passed.fire(new RolePassed(item.caseFileId(), role, to.postId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
