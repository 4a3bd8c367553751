package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/** Whoever began a matter, or does the work of the post that did, takes it back as long as it goes on. */
@Stateless
public class CancellingMatter {

    @Inject
    Matters matters;

    @Inject
    HandlingWorkItem handling;

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link MatterRule#NOT_YOURS_TO_CANCEL}, {@link MatterRule#CANCEL_REASON_REQUIRED}, {@link
     *     MatterRule#ENDED_ALREADY}
     * @throws vn.lienthong.rule.NotFound when the person may not see it
     */
    public void cancel(UUID id, String reason, Actor by) {
        visibility.require(Matter.class, id, by);
        handling.hold(List.of(id));
        var matter = matters.get(id);
        if (!by.holds(matter.postId(), id)) {
            throw new BusinessRuleViolation(MatterRule.NOT_YOURS_TO_CANCEL);
        }
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(MatterRule.CANCEL_REASON_REQUIRED);
        }
        matter.cancel(reason.strip(), clock.instant(), LocalDate.now(clock));
        workItems.openIn(id).stream()
                .map(WorkItem::postId)
                .distinct()
                .filter(post -> !by.holds(post))
                .forEach(post -> notices.tell(post, id, NoticeEvent.CANCELLED));
        caseFiles.close(id);
        timeline.note(id, TimelineEvent.CANCELLED, reason.strip(), by);
        processes.cancel(id, TimelineEvent.CANCELLED.name());
    }
}
