package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The officer tells how far the work is; the process waits on. */
@Stateless
public class ReportingProgress {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /**
     * @throws NotFound when the person may not see the assignment
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOUR_WORK}, {@link AssignmentRule#PROGRESS_TEXT_REQUIRED},
     *     {@link AssignmentRule#PERCENT_OUT_OF_RANGE}, {@link AssignmentRule#WRONG_STATE}, or what is wrong with a file
     */
    public void report(ReportProgress command, Actor by) {
        visibility.require(Assignment.class, command.assignmentId(), by);
        var assignment = assignments.get(command.assignmentId());
        if (!policy.mayReport(by, assignment)) {
            throw new BusinessRuleViolation(AssignmentRule.NOT_YOUR_WORK);
        }
        if (command.text().isBlank()) {
            throw new BusinessRuleViolation(AssignmentRule.PROGRESS_TEXT_REQUIRED);
        }
        assignment.report(command.percent());
        var told = command.percent() + "% – " + command.text().strip();
        var entry = timeline.note(assignment.id(), TimelineEvent.PROGRESS, told, by);
        attachments.keep(entry, command.evidence(), by);
        assignments.add(new ProgressUpdate(entry.id(), command, clock.instant()));
    }
}
