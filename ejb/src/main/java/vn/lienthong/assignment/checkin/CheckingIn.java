package vn.lienthong.assignment.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The officer says what was done of standing work in the period that is asked for; the process then waits for the next. */
@Stateless
public class CheckingIn {

    static final String STEP = "check-in";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    CheckIns checkIns;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link CheckInRule#TEXT_REQUIRED}, or what is wrong with a file */
    public void checkIn(UUID workItem, CheckInReport report, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        if (report.text().isEmpty()) {
            throw new BusinessRuleViolation(CheckInRule.TEXT_REQUIRED);
        }
        var entry = timeline.note(item.caseFileId(), TimelineEvent.CHECKED_IN, told(report), by);
        checkIns.current(item.caseFileId()).checkIn(LocalDate.now(clock), report, entry.id());
        attachments.keep(entry, report.evidence(), by);
        handling.decide(item, "CHECKED_IN", by);
    }

    private static String told(CheckInReport report) {
        return report.figures().isEmpty() ? report.text() : report.text() + "\n" + report.figures();
    }
}
