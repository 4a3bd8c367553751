package vn.lienthong.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.worklist.HandlingWorkItem;

/** Whoever has the document before them turns it back to its drafter, with a reason; its files and their versions stay. */
@Dependent
class SendingBack {

    @Inject
    HandlingWorkItem handling;

    @Inject
    Documents documents;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Notices notices;

    @Inject
    Timeline timeline;

    void from(String step, UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, step, CaseFileKind.DOCUMENT, by);
        var why = Reason.required(reason);
        documents.get(item.caseFileId()).sendBack();
        caseFiles.get(item.caseFileId()).dueOn(null);
        timeline.note(item.caseFileId(), TimelineEvent.SENT_BACK, why, by);
        caseFiles
                .get(item.caseFileId())
                .participant(ParticipantRole.LEAD)
                .ifPresent(part -> notices.tell(part.postId(), item.caseFileId(), NoticeEvent.DOCUMENT_RETURNED));
        handling.decide(item, "RETURNED", by);
    }
}
