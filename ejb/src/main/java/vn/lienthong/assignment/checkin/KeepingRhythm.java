package vn.lienthong.assignment.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;

/**
 * The timers of standing work: they ask for one period after the other. The first is the one whose check-in has not opened when the
 * officer is named; afterwards none is left out but those whose day went by while nothing could be said, in a pause for example. Each
 * timer holds the assignment first, as who reaches into its case file does.
 */
@Stateless
public class KeepingRhythm {

    /** A process that turns by timers never turns faster than this. */
    static final Duration LEAST_PAUSE = Duration.ofMinutes(5);

    @Inject
    Assignments assignments;

    @Inject
    CheckIns checkIns;

    @Inject
    CaseFiles caseFiles;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Posts posts;

    @Inject
    Notices notices;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public boolean standing(UUID assignmentId) {
        return assignments.get(assignmentId).standing();
    }

    /** Decides which period is next. */
    public void plan(UUID assignmentId) {
        var rhythm = assignments.hold(assignmentId).rhythm().orElseThrow();
        var period = checkIns.last(assignmentId)
                .map(CheckIn::to)
                .map(last -> notGoneBy(rhythm.periodAfter(last), rhythm))
                .orElseGet(() -> notOpened(rhythm));
        checkIns.add(new CheckIn(assignmentId, period, calendars.current()));
        caseFiles.get(assignmentId).dueOn(null);
    }

    private Rhythm.Period notOpened(Rhythm rhythm) {
        var period = rhythm.periodOf(today());
        return period.opensOn().isAfter(today()) ? period : rhythm.periodAfter(period.to());
    }

    private Rhythm.Period notGoneBy(Rhythm.Period first, Rhythm rhythm) {
        var period = first;
        while (CheckIn.dueOn(period, calendars.current()).isBefore(today())) {
            period = rhythm.periodAfter(period.to());
        }
        return period;
    }

    /** When the officer is asked for the period that was planned. */
    public Instant opensAt(UUID assignmentId) {
        return notAtOnce(checkIns.current(assignmentId).opensOn());
    }

    public void open(UUID assignmentId) {
        assignments.hold(assignmentId);
        var current = checkIns.current(assignmentId);
        current.open();
        caseFiles.get(assignmentId).dueOn(current.dueOn());
    }

    /** When the day on which it is due is over. */
    public Instant overdueAt(UUID assignmentId) {
        return notAtOnce(checkIns.current(assignmentId).dueOn().plusDays(1));
    }

    /** Tells the head of the unit that the day went by. */
    public void warn(UUID assignmentId) {
        var assignment = assignments.hold(assignmentId);
        timeline.note(assignmentId, TimelineEvent.CHECK_IN_OVERDUE, "");
        notices.tell(headOfLead(assignment), assignmentId, NoticeEvent.CHECK_IN_OVERDUE);
    }

    /** When the next period is asked for, and this one is missed. */
    public Instant missedAt(UUID assignmentId) {
        var current = checkIns.current(assignmentId);
        var next = assignments.get(assignmentId).rhythm().orElseThrow().periodAfter(current.to());
        var afterDue = current.dueOn().plusDays(1);
        return notAtOnce(next.opensOn().isAfter(afterDue) ? next.opensOn() : afterDue.plusDays(1));
    }

    /** Tells the assigner that nothing was said of the period. */
    public void miss(UUID assignmentId) {
        var assignment = assignments.hold(assignmentId);
        checkIns.current(assignmentId).miss();
        timeline.note(assignmentId, TimelineEvent.CHECK_IN_MISSED, "");
        notices.tell(assignment.authorPostId(), assignmentId, NoticeEvent.CHECK_IN_MISSED);
    }

    private UUID headOfLead(Assignment assignment) {
        return assignment
                .leadUnitId()
                .flatMap(lead -> posts.ofKind(lead, PostKind.HEAD))
                .map(Post::id)
                .orElseThrow();
    }

    private Instant notAtOnce(LocalDate day) {
        var begin = day.atStartOfDay(clock.getZone()).toInstant();
        var earliest = clock.instant().plus(LEAST_PAUSE);
        return begin.isBefore(earliest) ? earliest : begin;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
