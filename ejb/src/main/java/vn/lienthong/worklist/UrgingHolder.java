package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** A superior reminds the holder of a step that waits in their unit; once a day is enough. */
@Stateless
public class UrgingHolder {

    @Inject
    WorkItems workItems;

    @Inject
    DirectingPosts directing;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @param text what they are to read; may be empty
     * @throws BusinessRuleViolation {@link WorkItemRule#NOT_YOURS_TO_DIRECT}, {@link WorkItemRule#URGED_TODAY}, or when
     *     somebody was faster {@link WorkItemRule#ALREADY_HANDLED}
     * @throws NotFound when there is none that the person may see
     */
    public void urge(UUID workItem, String text, Actor by) {
        var item = workItems.lock(workItem);
        visibility.require(WorkItem.class, item.caseFileId(), by);
        item.requireOpen();
        if (!directing.directs(by, item.postId())) {
            throw new BusinessRuleViolation(WorkItemRule.NOT_YOURS_TO_DIRECT);
        }
        item.urge(LocalDate.now(clock));
        timeline.note(item.caseFileId(), TimelineEvent.URGED, text.strip(), by);
        notices.tell(item.postId(), item.caseFileId(), NoticeEvent.URGED, item.id());
    }
}
