package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Puts an assignment to work together with its directive: fixes the deadline, names who takes part, starts its process. */
@Stateless
public class IssuingAssignment {

    /** The process model of every assignment. */
    public static final String MODEL = "assignment";

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Timeline timeline;

    @Inject
    Processes processes;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation when one of the six is not clear, the deadline has passed or its year has no calendar */
    public void requireIssuable(Assignment assignment, LocalDate today) {
        assignment.requireIssuable(today, calendars.current());
    }

    public void issue(Assignment assignment, Actor by) {
        var file = caseFiles.get(assignment.id());
        assignment.issue(LocalDate.now(clock), calendars.current());
        participants.ofIssued(assignment, file);
        timeline.note(file.id(), TimelineEvent.ISSUED, "", by);
        processes.start(MODEL, file.id());
    }
}
