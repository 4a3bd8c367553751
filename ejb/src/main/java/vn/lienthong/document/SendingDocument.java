package vn.lienthong.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.casefile.Versioning;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The drafter sends a draft on its way, for the first time or again, or withdraws it as long as nobody has signed. */
@Stateless
public class SendingDocument {

    static final String STEP = "draft-document";

    @Inject
    HandlingWorkItem handling;

    @Inject
    EditingDocument editing;

    @Inject
    Documents documents;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_FILE_REQUIRED}, {@link DocumentRule#RECIPIENT_REQUIRED} */
    public void send(UUID workItem, String remark, List<Upload> files, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.DOCUMENT, by);
        var document = documents.get(item.caseFileId());
        document.drafted(by, clock.instant());
        var entry = timeline.note(item.caseFileId(), TimelineEvent.SENT, remark.strip(), by);
        attachments.keep(entry, files, Versioning.BY_NAME, by);
        if (timeline.files(item.caseFileId()).isEmpty()) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_FILE_REQUIRED);
        }
        document.send();
        handling.decide(item, "SENT", by);
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_REASON_REQUIRED}, {@link DocumentRule#DOCUMENT_STATE} once it is signed */
    public void withdraw(UUID id, String reason, Actor by) {
        handling.hold(List.of(id));
        var document = editing.open(id, by);
        document.withdraw();
        timeline.note(id, TimelineEvent.WITHDRAWN, Reason.required(reason), by);
        processes.cancel(id, "withdrawn");
        caseFiles.close(id);
    }
}
