package vn.lienthong.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person opens a file of a case file they may see. */
@Stateless
public class ReadingFile {

    @Inject
    Attachments attachments;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    CaseFiles caseFiles;

    /**
     * The file with its versions, without content.
     *
     * @throws NotFound when there is no such file or its case file is not visible to the person
     */
    public ShownFile show(UUID attachmentId, Actor by) {
        var caseFileId = attachments.get(attachmentId).caseFileId();
        visibility.require(Attachment.class, caseFileId, by);
        return ShownFile.of(attachmentId, caseFiles.get(caseFileId), timeline.files(caseFileId));
    }

    /** @throws NotFound when there is no such file or its case file is not visible to the person */
    public FileContent open(UUID attachmentId, Actor by) {
        var attachment = attachments.get(attachmentId);
        visibility.require(Attachment.class, attachment.caseFileId(), by);
        return new FileContent(attachment.name(), attachment.contentType(), attachments.contentOf(attachment));
    }
}
