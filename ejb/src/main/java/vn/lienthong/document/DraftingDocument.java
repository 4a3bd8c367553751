package vn.lienthong.document;

import static vn.lienthong.casefile.ParticipantRole.ISSUER;
import static vn.lienthong.casefile.ParticipantRole.LEAD;
import static vn.lienthong.casefile.ParticipantRole.OFFICE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.casefile.Versioning;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItemRule;

/** An officer drafts a document, and mends it until it is sent or when it comes back. */
@Stateless
public class DraftingDocument {

    static final String MODEL = "document";

    @Inject
    Documents documents;

    @Inject
    DocumentPolicy policy;

    @Inject
    EditingDocument editing;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Processes processes;

    @Inject
    Clock clock;

    /**
     * @return the id of the new document
     * @throws BusinessRuleViolation {@link DocumentRule}
     */
    public UUID draft(DocumentDetails details, List<Upload> files, Actor by) {
        var desk = policy.deskFor(details, by);
        var file = caseFiles.open(CaseFileKind.DOCUMENT, details.summary(), "");
        var document = new Document(file.id(), details, desk);
        documents.add(document);
        document.drafted(by, clock.instant());
        involve(file, details.issuerUnitId(), desk);
        attachments.keep(timeline.note(file.id(), TimelineEvent.ENTERED, "", by), files, by);
        processes.start(MODEL, file.id());
        return file.id();
    }

    /**
     * A file of the name of one that is there is its next version.
     *
     * @param version as the person saw it
     * @throws BusinessRuleViolation {@link DocumentRule}
     * @throws NotFound when the person may not see it
     */
    public void change(UUID id, long version, DocumentDetails details, List<Upload> files, Actor by) {
        var document = editing.open(id, by);
        if (document.version() != version) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_CHANGED);
        }
        var desk = policy.deskFor(details, by);
        document.change(details, desk);
        document.drafted(by, clock.instant());
        var file = caseFiles.get(id);
        file.describe(document.title(), "");
        involve(file, details.issuerUnitId(), desk);
        attachments.keep(timeline.note(id, TimelineEvent.CHANGED, "", by), files, Versioning.BY_NAME, by);
    }

    /**
     * Adds files to a draft, or newer versions of those of the same name.
     *
     * @return them as they are kept
     */
    public List<AttachmentRow> attach(UUID id, List<Upload> files, Actor by) {
        editing.open(id, by).drafted(by, clock.instant());
        return attachments.keep(timeline.note(id, TimelineEvent.CHANGED, "", by), files, Versioning.BY_NAME, by);
    }

    private void involve(CaseFile file, UUID issuer, DraftingDesk desk) {
        var head = posts.ofKind(issuer, PostKind.HEAD)
                .orElseThrow(() -> new BusinessRuleViolation(
                        WorkItemRule.NO_SUCH_POST,
                        PostKind.HEAD,
                        units.get(issuer).bothNames()));
        file.entrust(LEAD, desk.draftingUnitId(), desk.drafterPostId());
        file.entrust(OFFICE, desk.clerk().unit().id(), desk.formCheckPostId());
        file.entrust(ISSUER, issuer, head.id());
    }
}
