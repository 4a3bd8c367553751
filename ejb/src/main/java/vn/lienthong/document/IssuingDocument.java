package vn.lienthong.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.casefile.Versioning;
import vn.lienthong.document.exchange.Delivering;
import vn.lienthong.document.register.Numbering;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The clerk gives what was signed the next number of its series, and issues it to its recipients. */
@Stateless
public class IssuingDocument {

    static final String NUMBER = "number-document";
    static final String ISSUE = "issue-document";

    @Inject
    HandlingWorkItem handling;

    @Inject
    SendingBack sendingBack;

    @Inject
    Documents documents;

    @Inject
    Numbering numbering;

    @Inject
    Delivering delivering;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** The number is taken in this transaction: if it fails, the next one gets the same number. */
    public void number(UUID workItem, Actor by) {
        var item = handling.take(workItem, NUMBER, CaseFileKind.DOCUMENT, by);
        var document = documents.get(item.caseFileId());
        var taken = numbering.next(document);
        document.number(taken.number(), taken.symbol());
        caseFiles.get(document.id()).describe(document.title(), "");
        timeline.note(document.id(), TimelineEvent.NUMBERED, taken.symbol(), by);
        handling.decide(item, "NUMBERED", by);
    }

    /** What was signed by mistake goes back before it has a number; the signature is void. */
    public void sendBack(UUID workItem, String reason, Actor by) {
        sendingBack.from(NUMBER, workItem, reason, by);
    }

    /**
     * @param files the document as it goes out, with number and date; may be empty
     * @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_STATE}
     */
    public void issue(UUID workItem, String remark, List<Upload> files, Actor by) {
        var item = handling.take(workItem, ISSUE, CaseFileKind.DOCUMENT, by);
        var document = documents.get(item.caseFileId());
        document.issue(LocalDate.now(clock));
        var entry = timeline.note(document.id(), TimelineEvent.ISSUED, remark.strip(), by);
        attachments.keep(entry, files, Versioning.BY_NAME, by);
        delivering.deliver(document);
        handling.decide(item, "ISSUED", by);
    }
}
