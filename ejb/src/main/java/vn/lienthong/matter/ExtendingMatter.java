package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/** A head gives a matter of the unit, or of a unit below it, more time; the deadline that it began with stays known. */
@Stateless
public class ExtendingMatter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    Matters matters;

    @Inject
    MatterPolicy policy;

    @Inject
    CaseFiles caseFiles;

    @Inject
    HandlingWorkItem handling;

    @Inject
    WorkItems workItems;

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
     * What is due with the matter is due on the new day; a step with a time of its own keeps it.
     *
     * @param until null is no day that is still to come
     * @throws BusinessRuleViolation {@link MatterRule#NOT_YOURS_TO_EXTEND}, {@link MatterRule#EXTENSION_REASON_REQUIRED}, {@link
     *     MatterRule#DEADLINE_NOT_LATER}, {@link MatterRule#DAY_GONE_BY}, {@link MatterRule#ENDED_ALREADY}
     * @throws vn.lienthong.rule.NotFound when the person may not see it
     */
    public void extend(UUID id, LocalDate until, String reason, Actor by) {
        visibility.require(Matter.class, id, by);
        handling.hold(List.of(id));
        var matter = matters.get(id);
        matter.requireOpen();
        if (!policy.mayExtend(matter, by)) {
            throw new BusinessRuleViolation(MatterRule.NOT_YOURS_TO_EXTEND);
        }
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(MatterRule.EXTENSION_REASON_REQUIRED);
        }
        var file = caseFiles.get(id);
        matter.extend(file.dueOn(), until, LocalDate.now(clock));
        var told = told(file.dueOn(), until, reason.strip());
        file.dueOn().ifPresent(before -> handling.deadlineMoved(id, before, until));
        file.dueOn(until);
        timeline.note(id, TimelineEvent.EXTENDED, told, by);
        tell(matter, by);
        processes.deadlineMoved(id);
    }

    private static String told(Optional<LocalDate> before, LocalDate until, String reason) {
        return "%s%s\n%s".formatted(before.map(day -> DAY.format(day) + " → ").orElse(""), DAY.format(until), reason);
    }

    private void tell(Matter matter, Actor by) {
        Stream.concat(
                        Stream.of(matter.postId()),
                        workItems.openIn(matter.id()).stream().map(WorkItem::postId))
                .distinct()
                .filter(post -> !by.holds(post))
                .forEach(post -> notices.tell(post, matter.id(), NoticeEvent.MATTER_EXTENDED));
    }
}
