package vn.lienthong.assignment.extension;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.DeadlineChangeKind;
import vn.lienthong.assignment.MovingDeadline;
import vn.lienthong.assignment.Participants;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * Gives the parts of a whole the day that the whole got. What has ended or waits for confirmation stays, and so does a part
 * that has that long already.
 */
@Dependent
class ExtendingParts {

    @Inject
    Assignments assignments;

    @Inject
    MovingDeadline moving;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    /** Holds the whole of this work item, and then its parts with what waits there. */
    void holdAt(UUID workItem) {
        assignments
                .holdAt(workItem)
                .map(Assignment::id)
                .map(assignments::idsOfParts)
                .ifPresent(handling::hold);
    }

    /** @return how many moved */
    int extend(UUID wholeId, LocalDate until, String why, Actor by) {
        var moved = open(wholeId).stream()
                .filter(part -> part.deadline().filter(until::isAfter).isPresent())
                .toList();
        moved.forEach(part -> extend(part, until, why, by));
        return moved.size();
    }

    private void extend(Assignment part, LocalDate until, String why, Actor by) {
        moving.move(part, DeadlineChangeKind.EXTENDED_WITH_WHOLE, until, why, by.name());
        timeline.note(part.id(), TimelineEvent.EXTENDED, ExtensionDay.told(until, why), by);
        participants.tell(part, NoticeEvent.EXTENDED);
    }

    /** Those that may move at all. */
    private List<Assignment> open(UUID wholeId) {
        return assignments.idsOfParts(wholeId).stream()
                .map(assignments::get)
                .filter(part -> part.isOpen() && part.deadline().isPresent())
                .toList();
    }
}
