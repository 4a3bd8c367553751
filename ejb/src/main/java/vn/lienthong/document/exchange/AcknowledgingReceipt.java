package vn.lienthong.document.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.document.Documents;
import vn.lienthong.document.Offices;
import vn.lienthong.document.Reason;
import vn.lienthong.document.register.Registers;
import vn.lienthong.document.register.Series;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The recipient's clerk registers what came in, the same day, and lays it before the head; or rejects it with a reason. */
@Stateless
public class AcknowledgingReceipt {

    static final String STEP = "acknowledge-receipt";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Deliveries deliveries;

    @Inject
    Documents documents;

    @Inject
    Offices offices;

    @Inject
    Registers registers;

    @Inject
    CarryingOn carryingOn;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Takes the next number of the recipient's own register of incoming documents. */
    public void register(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        var delivery = deliveries.get(item.caseFileId());
        var today = LocalDate.now(clock);
        var number = registers.next(new Series(delivery.unitId(), Series.INCOMING, today.getYear()));
        delivery.register(number, today, clock.instant(), by.name());
        caseFiles.get(delivery.id()).dueOn(null);
        timeline.note(delivery.id(), TimelineEvent.RECEIVED, ("%d. %s".formatted(number, remark)).strip(), by);
        handling.decide(item, "RECEIVED", by);
        carryingOn.carryOn(delivery);
    }

    /** @throws BusinessRuleViolation when no reason is given: the issuer must know why */
    public void reject(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        var why = Reason.required(reason);
        var delivery = deliveries.get(item.caseFileId());
        delivery.reject(why, clock.instant(), by.name());
        timeline.note(delivery.id(), TimelineEvent.RECEIPT_REJECTED, why, by);
        offices.clerkOf(documents.get(delivery.documentId()).issuerUnitId())
                .ifPresent(clerk -> notices.tell(clerk.id(), delivery.documentId(), NoticeEvent.RECEIPT_REJECTED));
        caseFiles.close(delivery.id());
        handling.decide(item, "REJECTED", by);
    }
}
