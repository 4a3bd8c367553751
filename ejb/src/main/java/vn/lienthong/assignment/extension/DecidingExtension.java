package vn.lienthong.assignment.extension;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.MovingDeadline;
import vn.lienthong.assignment.Participants;
import vn.lienthong.assignment.Reason;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;

/** The assigner grants the day that was asked for, or another one, if wanted for the parts of a whole too, or refuses with a reason. */
@Stateless
public class DecidingExtension {

    public static final String STEP = "decide-extension";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Extensions extensions;

    @Inject
    ExtensionDay days;

    @Inject
    Assignments assignments;

    @Inject
    MovingDeadline moving;

    @Inject
    ExtendingParts parts;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * Moves the deadline; the original stays, and the chain gets a link that says who asked, advised and decided.
     *
     * @param text may be empty
     * @throws BusinessRuleViolation what is wrong with the day, or the state of an assignment that is out of the unit's hands
     */
    public void grant(UUID workItem, LocalDate until, String text, Actor by) {
        grant(handling.take(workItem, STEP, assignments::holdAt, by), until, text, by);
    }

    /**
     * The same, and what is open of the parts that went out from it and would end earlier gets the day as well, each with its
     * original kept.
     *
     * @return how many parts moved
     */
    public int grantWithParts(UUID workItem, LocalDate until, String text, Actor by) {
        var item = handling.take(workItem, STEP, parts::holdAt, by);
        var why = grant(item, until, text, by);
        return parts.extend(item.caseFileId(), until, why, by);
    }

    /** @return why it was asked for */
    private String grant(WorkItem item, LocalDate until, String text, Actor by) {
        var assignment = assignments.get(item.caseFileId());
        var extension = extensions.requireOpenOf(assignment.id());
        days.requireFit(until, assignment);
        extension.grant(until, text.strip(), by.name(), clock.instant());
        moving.extend(assignment, until, extension.id(), extension.reason(), by);
        timeline.note(assignment.id(), TimelineEvent.EXTENDED, ExtensionDay.told(until, text.strip()), by);
        tellBoth(assignment.id(), NoticeEvent.EXTENDED);
        handling.decide(item, "GRANTED", by);
        return extension.reason();
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public void refuse(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var why = Reason.required(reason);
        extensions.requireOpenOf(item.caseFileId()).refuse(why, by.name(), clock.instant());
        timeline.note(item.caseFileId(), TimelineEvent.EXTENSION_REFUSED, why, by);
        tellBoth(item.caseFileId(), NoticeEvent.EXTENSION_REFUSED);
        handling.decide(item, "REFUSED", by);
    }

    /** Those who work on it, and the monitor who advised. */
    private void tellBoth(UUID assignmentId, NoticeEvent event) {
        var assignment = assignments.get(assignmentId);
        participants.tell(assignment, event);
        participants.tellAssigner(assignment, event);
    }
}
