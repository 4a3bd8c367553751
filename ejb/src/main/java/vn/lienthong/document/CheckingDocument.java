package vn.lienthong.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The head of the drafting unit checks the content, the office the form; each may send the document back to the drafter. */
@Stateless
public class CheckingDocument {

    static final String CONTENT = "check-content";
    static final String FORM = "check-form";

    @Inject
    HandlingWorkItem handling;

    @Inject
    SendingBack sendingBack;

    @Inject
    Documents documents;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link DocumentRule#FOUR_PEOPLE} for whoever drafted it, from whatever post */
    public void checkContent(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, CONTENT, CaseFileKind.DOCUMENT, by);
        documents.get(item.caseFileId()).checkContent(by, clock.instant());
        timeline.note(item.caseFileId(), TimelineEvent.CONTENT_CHECKED, remark.strip(), by);
        handling.decide(item, "CHECKED", by);
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#FOUR_PEOPLE} for whoever drafted it or checked the content */
    public void checkForm(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, FORM, CaseFileKind.DOCUMENT, by);
        documents.get(item.caseFileId()).checkForm(by, clock.instant());
        timeline.note(item.caseFileId(), TimelineEvent.FORM_CHECKED, remark.strip(), by);
        handling.decide(item, "CHECKED", by);
    }

    public void returnContent(UUID workItem, String reason, Actor by) {
        sendingBack.from(CONTENT, workItem, reason, by);
    }

    public void returnForm(UUID workItem, String reason, Actor by) {
        sendingBack.from(FORM, workItem, reason, by);
    }
}
