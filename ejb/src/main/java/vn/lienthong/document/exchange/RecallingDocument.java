package vn.lienthong.document.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Participation;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentPolicy;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.Documents;
import vn.lienthong.document.Offices;
import vn.lienthong.document.Reason;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/** The issuing authority takes a document back: it is frozen at the receivers, and the head of each confirms, or refuses with a reason. */
@Stateless
public class RecallingDocument {

    static final String MODEL = "takeback";
    static final String STEP = "confirm-document-recall";

    @Inject
    HandlingWorkItem handling;

    @Inject
    WorkItems workItems;

    @Inject
    WorkingCalendars calendars;

    @Inject
    CarryingOn carryingOn;

    @Inject
    Documents documents;

    @Inject
    Deliveries deliveries;

    @Inject
    DocumentPolicy policy;

    @Inject
    Offices offices;

    @Inject
    Visibility visibility;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DocumentRule#NOT_YOURS_TO_TAKE_BACK}, {@link DocumentRule#DOCUMENT_REASON_REQUIRED},
     *     {@link DocumentRule#DOCUMENT_STATE} unless it is issued
     * @throws NotFound when the person may not see the document
     */
    public void recall(UUID id, String reason, Actor by) {
        visibility.require(Document.class, id, by);
        var document = documents.lock(id);
        if (!policy.speaksForIssuer(by, document)) {
            throw new BusinessRuleViolation(DocumentRule.NOT_YOURS_TO_TAKE_BACK);
        }
        var why = Reason.required(reason);
        document.recall(LocalDate.now(clock), why);
        timeline.note(id, TimelineEvent.RECALLED, why, by);
        var received = deliveries.lockOf(id);
        handling.hold(received.stream().map(Delivery::id).toList());
        received.stream().filter(Delivery::isThere).forEach(delivery -> takeBack(delivery, why, by));
    }

    private void takeBack(Delivery delivery, String why, Actor by) {
        delivery.takeBack(why, clock.instant(), by.name());
        caseFiles.get(delivery.id()).dueOn(null);
        timeline.note(delivery.id(), TimelineEvent.RECALLED, why, by);
        caseFiles
                .get(delivery.id())
                .participant(ParticipantRole.LEAD)
                .map(Participation::postId)
                .ifPresent(post -> notices.tell(post, delivery.id(), NoticeEvent.DOCUMENT_RECALLED));
        handling.suspend(delivery.id());
        processes.suspend(delivery.id());
        processes.startBeside(MODEL, delivery.id());
    }

    /**
     * Nothing more is done with it.
     *
     * @param remark may be empty
     */
    public void confirm(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        deliveries.get(item.caseFileId()).acceptRecall(remark.strip(), clock.instant(), by.name());
        timeline.note(item.caseFileId(), TimelineEvent.RECALL_CONFIRMED, remark.strip(), by);
        caseFiles.close(item.caseFileId());
        handling.decide(item, "CONFIRMED", by);
        processes.endBeside(Delivering.MODEL, item.caseFileId(), "recalled");
    }

    /**
     * The step at which it stood waits again, for the same post, with as many working days left as when it was taken back.
     *
     * @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_REASON_REQUIRED}
     */
    public void refuse(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        var why = Reason.required(reason);
        var delivery = deliveries.get(item.caseFileId());
        var days = delivery.refuseRecall(why, clock.instant(), clock.getZone(), calendars.current(), by.name());
        timeline.note(delivery.id(), TimelineEvent.RECALL_REFUSED, why, by);
        offices.clerkOf(documents.get(delivery.documentId()).issuerUnitId())
                .ifPresent(
                        clerk -> notices.tell(clerk.id(), delivery.documentId(), NoticeEvent.DOCUMENT_RECALL_REFUSED));
        handling.decide(item, "REFUSED", by);
        resume(delivery, days, by);
    }

    private void resume(Delivery delivery, int days, Actor by) {
        var file = caseFiles.get(delivery.id());
        file.dueOn(delivery.nextDueOn().orElse(null));
        handling.resume(delivery.id(), days);
        processes.resume(delivery.id());
        carryingOn.carryOn(delivery);
        workItems.openIn(delivery.id()).stream()
                .map(WorkItem::postId)
                .filter(post -> !by.holds(post))
                .forEach(post -> notices.tell(post, delivery.id(), NoticeEvent.INCOMING_RESUMED));
    }
}
