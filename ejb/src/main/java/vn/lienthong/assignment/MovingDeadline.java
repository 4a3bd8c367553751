package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.organization.Actor;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * Gives an assignment a later deadline: a link is added to the chain, what was due by the old one is due by the new one, and the
 * reminding begins anew. What was passed on or went out as a part keeps its own.
 */
@Dependent
public class MovingDeadline {

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Processes processes;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    public void extend(Assignment assignment, LocalDate until, UUID extensionId, String reason, Actor by) {
        var before = assignment.deadline().orElseThrow();
        var days = calendars.current().workingDaysBetween(before, until);
        assignment.extend(until);
        assignments.add(DeadlineChange.extended(
                assignment.id(), before, until, days, extensionId, reason, by.name(), clock.instant()));
        caseFiles.get(assignment.id()).dueOn(until);
        handling.deadlineMoved(assignment.id(), before, until);
        processes.deadlineMoved(assignment.id());
    }

    /** Set anew by a later directive or another working calendar; what is suspended counts when it goes on. */
    public void move(Assignment assignment, DeadlineChangeKind kind, LocalDate until, String reason, String decidedBy) {
        var before = assignment.deadline().orElseThrow();
        var days = calendars.current().workingDaysBetween(before, until);
        assignment.moveDeadline(until);
        assignments.add(
                DeadlineChange.moved(assignment.id(), kind, before, until, days, reason, decidedBy, clock.instant()));
        if (assignment.state() == AssignmentState.SUSPENDED) {
            return;
        }
        caseFiles.get(assignment.id()).dueOn(until);
        handling.deadlineMoved(assignment.id(), before, until);
        processes.deadlineMoved(assignment.id());
    }
}
