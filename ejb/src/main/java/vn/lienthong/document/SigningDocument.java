package vn.lienthong.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItemRule;

/**
 * The head of the issuing authority signs, or whoever signs for the head: KT., TL. or TUQ. follow from the mandate that is asked for
 * here as at every step. What was signed is issued the same day, at the latest the next working day.
 */
@Stateless
public class SigningDocument {

    static final String STEP = "sign-document";

    private static final int DAYS_TO_ISSUE = 1;

    @Inject
    HandlingWorkItem handling;

    @Inject
    SendingBack sendingBack;

    @Inject
    Documents documents;

    @Inject
    CaseFiles caseFiles;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link DocumentRule#FOUR_PEOPLE} for whoever drafted or checked it */
    public void sign(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.DOCUMENT, by);
        var file = caseFiles.get(item.caseFileId());
        var seat = by.seatFor(item.postId(), STEP, file.matterId())
                .orElseThrow(() -> new BusinessRuleViolation(WorkItemRule.NOT_YOURS));
        var today = LocalDate.now(clock);
        var due = calendars.current().plusWorkingDays(today, DAYS_TO_ISSUE);
        documents.get(file.id()).sign(by, SignedBy.of(by, seat, today), clock.instant(), due);
        file.dueOn(due);
        timeline.note(file.id(), TimelineEvent.SIGNED, remark.strip(), by);
        handling.decide(item, "SIGNED", by);
    }

    public void sendBack(UUID workItem, String reason, Actor by) {
        sendingBack.from(STEP, workItem, reason, by);
    }
}
