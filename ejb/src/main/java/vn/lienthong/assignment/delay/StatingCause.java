package vn.lienthong.assignment.delay;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Participants;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The officer or the head of the lead unit states why an assignment is late. It is stated once, and once more when the
 * assigner did not confirm that it was objective.
 */
@Stateless
public class StatingCause {

    static final String MODEL = "delay";

    private static final int MOST_STATEMENTS = 2;

    @Inject
    Assignments assignments;

    @Inject
    DelayCauses causes;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DelayRule#NOT_YOURS_TO_STATE}, {@link DelayRule#NOT_LATE},
     *     {@link DelayRule#STATED_ALREADY}, {@link DelayRule#REJECTED_TWICE}, or what is missing
     * @throws NotFound when the person may not see the assignment
     */
    public UUID state(UUID assignmentId, StateCause stated, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        var assignment = assignments.hold(assignmentId);
        requireTheirs(assignment, by);
        requireAnew(causes.statedFor(assignmentId));
        var cause = new DelayCause(assignmentId, stated, by.name(), clock.instant());
        causes.add(cause);
        timeline.note(assignmentId, TimelineEvent.CAUSE_STATED, cause.text(), by);
        if (cause.pending()) {
            participants.tellAssigner(assignment, NoticeEvent.CAUSE_STATED);
            processes.startBeside(MODEL, assignmentId);
        }
        return cause.id();
    }

    private void requireTheirs(Assignment assignment, Actor by) {
        if (!policy.actsForLead(by, assignment)) {
            throw new BusinessRuleViolation(DelayRule.NOT_YOURS_TO_STATE);
        }
        if (!assignment.lateOn(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(DelayRule.NOT_LATE);
        }
    }

    /** Whether nothing is stated that counts, and once more is allowed. */
    public static boolean mayBeStated(List<CauseRow> before) {
        return before.size() < MOST_STATEMENTS && before.stream().allMatch(row -> row.state() == CauseState.REJECTED);
    }

    private static void requireAnew(List<DelayCause> before) {
        before.stream().filter(cause -> !cause.rejected()).findFirst().ifPresent(cause -> {
            throw new BusinessRuleViolation(DelayRule.STATED_ALREADY, cause.statedBy(), cause.statedAt());
        });
        if (before.size() >= MOST_STATEMENTS) {
            throw new BusinessRuleViolation(DelayRule.REJECTED_TWICE);
        }
    }
}
